using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Signing in with the provider's word for a password. The account, its lock, its role and the records are ours as before.</summary>
public sealed class SignOnKeeper(IServiceProvider services)
{
    private readonly IDbContextFactory<PeiyuDb> _databases = services.GetRequiredService<IDbContextFactory<PeiyuDb>>();
    private readonly AccountChanges _changes = services.GetRequiredService<AccountChanges>();
    private readonly AccountCache _cache = services.GetRequiredService<AccountCache>();
    private readonly SignInPass _pass = services.GetRequiredService<SignInPass>();
    private readonly PlanSource _plans = services.GetRequiredService<PlanSource>();

    /// <summary>Lets the holder of the linked account in; whoever is linked to none stays outside, whatever the name.</summary>
    public async Task<SigningResult> TryAsync(ProviderIdentity identity, CancellationToken ct)
    {
        var found = await FindAsync(identity, ct);
        var result = await _changes.DoAsync(
            found is null ? Actor.Visitor : SignInPass.HolderOf(found), work => SettleAsync(work, identity, ct), ct);
        if (found is not null)
        {
            _cache.Forget(found.Id);
        }

        return result;
    }

    private async Task<Account?> FindAsync(ProviderIdentity identity, CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        return await IdentityLinks.FindAsync(db, identity, ct);
    }

    private async Task<SigningResult> SettleAsync(AccountWork work, ProviderIdentity identity, CancellationToken ct)
    {
        if (await IdentityLinks.FindAsync(work.Db, identity, ct) is not { } account)
        {
            work.Audited.Record(SigningActs.Failure, SigningActs.On, "没有对上账号的身份", details: "用单点登录");
            return new SigningResult.Unlinked();
        }

        return WrongTries.LockedUntil(work, account) is { } until ? new SigningResult.Locked(until)
            : account.ClosedAt is not null ? Outside(work, account, OutsideReason.Closed, "账号停用了")
            : Actor.Of(account, _plans.Plan).Role is null ? Outside(work, account, OutsideReason.NoRole, "还没有授角色")
            : account.TwoFactorEnabled && !identity.HasSecondFactor ? new SigningResult.CodeNeeded(account)
            : await _pass.PassAsync(work, account, new(identity, IsToLink: false), ct);
    }

    /// <summary>Nothing was guessed, so nothing is counted towards the lock.</summary>
    private static SigningResult.Outside Outside(AccountWork work, Account account, OutsideReason reason, string words)
    {
        work.Audited.Record(SigningActs.Failure, SigningActs.On, account.Title, details: $"用单点登录，{words}");
        return new(reason);
    }
}
