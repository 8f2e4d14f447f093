using Microsoft.AspNetCore.Identity;

namespace Peiyu.Core.Accounts;

/// <summary>Identity's complaints that a person may meet, in words.</summary>
internal sealed class ErrorWords : IdentityErrorDescriber
{
    public const string UserNameSentence = "用户名要用字母、数字、点、短横或下划线，2 到 40 个。";

    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = $"已经有用户名 {userName}，请换一个。" };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = UserNameSentence };

    public override IdentityError ConcurrencyFailure() =>
        new() { Code = nameof(ConcurrencyFailure), Description = "这个账号刚被别人改过，请再打开看看。" };
}
