using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Keys;

namespace Peiyu.Core.Accounts;

/// <summary>Takes invitations: the holder chooses the password, which nobody else ever knows, or comes from the provider of sign-on.</summary>
public sealed class InvitationKeeper(IServiceProvider services)
{
    private const string NotGood = "这个邀请已经用过或者过期了，请找系统管理员再要一个。";

    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly AccountCache _cache = services.GetRequiredService<AccountCache>();

    /// <summary>The name of the account that an invitation is for; null where it is not good.</summary>
    public async Task<string?> FindAsync(string token) => (await LookAsync(token))?.UserName;

    /// <summary>Sets the password that the holder chose.</summary>
    /// <returns>Why not, in a sentence; null where it is set.</returns>
    public Task<string?> AcceptAsync(string token, string password, CancellationToken ct) => AcceptAsync(
        token,
        async (work, account) =>
        {
            await Passwords.SetAsync(work, account, password);
            work.Audited.Record(SigningActs.Password, SigningActs.On, account.Title, details: "凭邀请设密码");
            return null;
        },
        ct);

    /// <summary>Links the identity with which the holder came from the provider; there is no password then.</summary>
    /// <returns>Why not, in a sentence; null where it is linked.</returns>
    public Task<string?> AcceptAsync(string token, ProviderIdentity identity, CancellationToken ct) => AcceptAsync(
        token, (work, account) => IdentityLinks.AddAsync(work, account, identity, "凭邀请", ct), ct);

    private async Task<string?> AcceptAsync(string token, Func<AccountWork, Account, Task<string?>> accept, CancellationToken ct)
    {
        if (await LookAsync(token) is not { } account)
        {
            return NotGood;
        }

        try
        {
            var holder = new Actor(account.Id, account.DisplayName, null, Scope.Nothing);
            return await _changes.DoAsync(holder, work => AcceptAsync(work, token, accept, ct), ct);
        }
        catch (AccountProblemException problem)
        {
            return problem.Message;
        }
        finally
        {
            _cache.Forget(account.Id);
        }
    }

    private async Task<Account?> LookAsync(string token)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return await OpenAsync(users, token, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
    }

    private static async Task<string?> AcceptAsync(
        AccountWork work, string token, Func<AccountWork, Account, Task<string?>> accept, CancellationToken ct)
    {
        if (await OpenAsync(work.Users, token, work.Now) is not { } account)
        {
            return NotGood;
        }

        if (await accept(work, account) is { } problem)
        {
            return problem;
        }

        await Invitations.WithdrawAsync(work.Users, account);
        await KeyEnding.RevokeAllAsync(work.Audited, account.Id, ct);
        account.MustChangePassword = false;
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
        return null;
    }

    private static async Task<Account?> OpenAsync(UserManager<Account> users, string token, DateTime now) =>
        Invitations.Parse(token) is var (id, secret)
        && await users.FindByIdAsync(id) is { ClosedAt: null } account
        && await Invitations.HoldsAsync(users, account, secret, now)
            ? account
            : null;
}
