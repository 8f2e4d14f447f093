using Peiyu.Core.Access;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>The end of every way to sign in: by password, by code, from the provider.</summary>
internal static class SignInPass
{
    /// <summary>Whoever knows the password, or is vouched for, acts in the account's name; a wrong password is nobody's.</summary>
    public static Actor HolderOf(Account account) => new(account.Id, account.DisplayName, null, Scope.Nothing);

    /// <summary>Lets in, on record; links first what is to be linked.</summary>
    public static async Task<SigningResult> PassAsync(AccountWork work, Account account, Arrival? arrival, CancellationToken ct)
    {
        if (arrival is { IsToLink: true, Identity: var identity }
            && await IdentityLinks.AddAsync(work, account, identity, "登录时", ct) is { } problem)
        {
            return new SigningResult.NotLinked(problem);
        }

        (account.AccessFailedCount, account.LockoutEnd, account.LastSignInAt) = (0, null, work.Now);
        work.Audited.Record(SigningActs.SignIn, SigningActs.On, account.Title, details: arrival is null ? "" : "用单点登录");
        return new SigningResult.Passed(account);
    }
}
