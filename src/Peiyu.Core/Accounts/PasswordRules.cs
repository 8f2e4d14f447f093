using Microsoft.AspNetCore.Identity;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>What a password must be. Long rather than contrived; the ones that everybody tries first are refused.</summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int ShortestLength = 10;

    /// <summary>Hashing costs time; nobody types more than this.</summary>
    public const int LongestLength = 128;

    public const string Sentence = "至少 10 个字符，字母、数字、符号里至少用两种，不含用户名，也不能是常见的密码。";

    // Of those that lists of leaked passwords begin with, what is long enough to pass the other rules; and what people here would choose first.
    private static readonly string[] TooCommon =
    [
        "password", "qwertyuiop", "1234567890", "0123456789", "1q2w3e4r5t", "1qaz2wsx3e", "qazwsxedc", "asdfghjkl", "zxcvbnm",
        "administrator", "welcome", "iloveyou", "woaini1314", "abcdefghij", "abcd1234", "abc123456", "a123456789", "guanxian", "letmein",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(ProblemOf(password ?? "", user.UserName) is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = problem })
            : IdentityResult.Success);
    }

    /// <summary>What is wrong with a password, in a sentence; null where it may be used.</summary>
    public static string? ProblemOf(string password, string? userName) =>
        password.Length < ShortestLength ? $"密码只有 {password.Length} 个字符，至少要 {ShortestLength} 个。"
        : password.Length > LongestLength ? $"密码太长了，最多 {LongestLength} 个字符。"
        : Sorts(password) < 2 ? "密码只用了一种字符，字母、数字、符号里至少用两种。"
        : userName is { Length: > 2 } && password.Contains(userName, StringComparison.OrdinalIgnoreCase) ? "密码里不能有用户名。"
        : IsCommon(password) ? "这个密码太常见，容易被猜到，请换一个。"
        : null;

    private static int Sorts(string password) =>
        (password.Any(char.IsLetter) ? 1 : 0) + (password.Any(char.IsDigit) ? 1 : 0) + (password.Any(one => !char.IsLetterOrDigit(one)) ? 1 : 0);

    /// <summary>One of the common ones with at most three signs around it, or one sign over and over.</summary>
    private static bool IsCommon(string password) => password.Distinct().Count() < 4
        || TooCommon.Any(common => password.Length <= common.Length + 3 && password.Contains(common, StringComparison.OrdinalIgnoreCase));
}
