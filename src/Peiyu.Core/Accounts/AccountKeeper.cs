using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Accounts;

/// <summary>What the system administrator does: opens accounts, closes them, lets people in again. Roles are not his to give.</summary>
public sealed class AccountKeeper(IServiceProvider services)
{
    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly AccountCache _cache = services.GetRequiredService<AccountCache>();
    private readonly PlanSource _plans = services.GetRequiredService<PlanSource>();

    /// <summary>Makes an account without a password and without a role.</summary>
    /// <returns>The account's number and its invitation, to be shown once.</returns>
    /// <exception cref="AccountProblemException">The name is taken or is none.</exception>
    public Task<(long Id, string Invitation)> CreateAsync(Actor actor, string userName, string displayName, CancellationToken ct)
    {
        actor.Demand(Acts.Manage, RightOn.Accounts);
        if (userName.Trim().Length is < 2 or > 40)
        {
            throw new AccountProblemException(ErrorWords.UserNameSentence);
        }

        return _changes.DoAsync(
            actor,
            async work =>
            {
                var account = new Account { UserName = userName.Trim(), DisplayName = displayName.Trim(), CreatedAt = work.Now };
                AccountProblemException.ThrowIfFailed(await work.Users.CreateAsync(account));
                // The database gives the number, which the invitation names.
                await work.Db.SaveChangesAsync(ct);
                work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, details: "开通账号，发邀请");
                return (account.Id, await Invitations.IssueAsync(work, account));
            },
            ct);
    }

    /// <summary>Takes the password and the link to the provider away and gives a new invitation; the second factor stays.</summary>
    /// <returns>The invitation, to be shown once.</returns>
    public Task<string> ResetAsync(Actor actor, long id, string reason, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        async (work, account) =>
        {
            if (account.ClosedAt is not null)
            {
                throw new AccountProblemException("账号停用着，要先恢复。");
            }

            // Else whoever manages accounts could become whoever grants: only a second factor stands between.
            if (!actor.IsCommandLine && account.PasswordHash is not null && !account.TwoFactorEnabled
                && account.Role is { } role && Administrators.IsOne(_plans.Plan.Role(role)))
            {
                throw new AccountProblemException(
                    $"{account.DisplayName}是管理员，又没有绑定动态码，只能由机房的人在服务器上运行 ./peiyu account reset {account.UserName}。");
            }

            await ForgetPasswordAsync(work, account);
            await KeyEnding.RevokeAllAsync(work.Audited, account.Id, ct);
            await IdentityLinks.RemoveAllAsync(work, account, "重置密码", ct);
            work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, reason, "重置密码，发新的邀请");
            return await Invitations.IssueAsync(work, account);
        },
        ct);

    /// <summary>Closes an account: it is kept for its records and signs in no more.</summary>
    public Task CloseAsync(Actor actor, long id, string reason, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        async (work, account) =>
        {
            if (account.Id == actor.AccountId)
            {
                throw new AccountProblemException("不能停用自己的账号。");
            }

            await Administrators.DemandAnotherAsync(work.Db, _plans.Plan, account, ct);
            account.ClosedAt ??= work.Now;
            await work.Users.UpdateSecurityStampAsync(account);
            work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, reason, "停用账号");
            return true;
        },
        ct);

    public Task ReopenAsync(Actor actor, long id, string reason, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        (work, account) =>
        {
            account.ClosedAt = null;
            work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, reason, "恢复账号");
            return Task.FromResult(true);
        },
        ct);

    /// <summary>Lets somebody try again who gave too many wrong passwords.</summary>
    public Task UnlockAsync(Actor actor, long id, string reason, CancellationToken ct) => ChangeAsync(
        actor,
        id,
        (work, account) =>
        {
            (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
            work.Audited.Record(Acts.Manage, RightOn.Accounts, account.Title, reason, "解锁账号");
            return Task.FromResult(true);
        },
        ct);

    private static async Task ForgetPasswordAsync(AccountWork work, Account account)
    {
        AccountProblemException.ThrowIfFailed(await work.Users.RemovePasswordAsync(account));
        (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
    }

    private async Task<T> ChangeAsync<T>(Actor actor, long id, Func<AccountWork, Account, Task<T>> change, CancellationToken ct)
    {
        actor.Demand(Acts.Manage, RightOn.Accounts);
        try
        {
            return await _changes.DoAsync(
                actor,
                async work => await change(work, await work.FindAsync(id, ct) ?? throw new AccountProblemException("没有这个账号。")),
                ct);
        }
        finally
        {
            _cache.Forget(id);
        }
    }
}
