using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>The end of every way to sign in: by password, by code, from the provider.</summary>
internal sealed class SignInPass(PlanSource plans, IOptions<SessionRules> options)
{
    private readonly SessionRules _limits = options.Value;

    /// <summary>Whoever knows the password, or is vouched for, acts in the account's name; a wrong password is nobody's.</summary>
    public static Actor HolderOf(Account account) => new(account.Id, account.DisplayName, null, Scope.Nothing);

    /// <summary>Lets in, on record; links first what is to be linked.</summary>
    public async Task<SigningResult> PassAsync(AccountWork work, Account account, Arrival? arrival, CancellationToken ct)
    {
        if (arrival is { IsToLink: true, Identity: var identity }
            && await IdentityLinks.AddAsync(work, account, identity, "登录时", ct) is { } problem)
        {
            return new SigningResult.NotLinked(problem);
        }

        var left = arrival is { IsToLink: false } ? null : await DaysLeftAsync(work, account);
        var news = new SignInNews(
            account.LastSignInAt, await FailuresAsync(work, account, ct), left is > 0 && left <= _limits.ReminderDays ? left : null);
        account.MustChangePassword |= left <= 0;
        (account.AccessFailedCount, account.LockoutEnd, account.LastSignInAt) = (0, null, work.Now);
        work.Audited.Record(SigningActs.SignIn, SigningActs.On, account.Title, details: arrival is null ? "" : "用单点登录");
        return new SigningResult.Passed(account, await OpenSessions.BeginAsync(work.Users, account, MostOf(account)), news);
    }

    private Role? RoleOf(Account account) => account.Role is { } id ? plans.Plan.Role(id) : null;

    private int MostOf(Account account) => RoleOf(account)?.IsOfficial == true ? _limits.MostOfOfficials : 0;

    /// <summary>How many days the password is still good; null: for ever. Who came from the provider used none.</summary>
    private async Task<int?> DaysLeftAsync(AccountWork work, Account account) =>
        _limits.PasswordDays > 0 && RoleOf(account)?.IsOfficial == true
            ? _limits.PasswordDays - await PasswordAge.DaysAsync(work.Users, account, work.Now)
            : null;

    private static Task<int> FailuresAsync(AccountWork work, Account account, CancellationToken ct)
    {
        var (since, title) = (account.LastSignInAt ?? account.CreatedAt, account.Title);
        return work.Db.Audit.CountAsync(entry => entry.Act == SigningActs.Failure && entry.At > since && entry.Subject == title, ct);
    }
}
