using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Peiyu.Core.Access;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>Signing in and out, each on record. What is right is looked at outside the transaction: hashing takes its time.</summary>
public sealed class SigningKeeper
{
    /// <summary>How many wrong ones in a row are too many.</summary>
    public const int MostFailures = 5;

    /// <summary>How long nothing is tried after that.</summary>
    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    private readonly IServiceScopeFactory _scopes;
    private readonly AccountChanges _changes;
    private readonly AccountCache _cache;
    private readonly SignInPass _pass;
    private readonly UnknownNames _unknown;

    public SigningKeeper(IServiceProvider services, TimeProvider clock)
    {
        _scopes = services.GetRequiredService<IServiceScopeFactory>();
        _changes = services.GetRequiredService<AccountChanges>();
        _cache = services.GetRequiredService<AccountCache>();
        _pass = services.GetRequiredService<SignInPass>();
        _unknown = new(clock);
    }

    /// <summary>What somebody is told who tried too often.</summary>
    public static string LockedSentence(DateTime until) => WrongTries.Sentence(until);

    /// <summary>Tries a name and a password.</summary>
    public Task<SigningResult> TryPasswordAsync(string name, string password, CancellationToken ct) => TryPasswordAsync(name, password, null, ct);

    /// <summary>Tries a name and a password; links the identity with which somebody came to the account that they prove.</summary>
    public async Task<SigningResult> TryPasswordAsync(string name, string password, Arrival? arrival, CancellationToken ct)
    {
        var (found, right) = await LookAsync(name, password, ct);
        return found is not null
            ? await SettleAsync(
                (found.Id, right ? SignInPass.HolderOf(found) : Actor.Visitor),
                (work, account) => Task.FromResult(right && !account.TwoFactorEnabled),
                right,
                arrival,
                ct)
            : await RefuseUnknownAsync(name, ct);
    }

    /// <summary>Tries the code of the moment, or a recovery code, of somebody whose password was right.</summary>
    public Task<SigningResult> TryCodeAsync(long accountId, string code, CancellationToken ct) => TryCodeAsync(accountId, code, null, ct);

    /// <summary>The same for somebody who came from the provider.</summary>
    public async Task<SigningResult> TryCodeAsync(long accountId, string code, Arrival? arrival, CancellationToken ct)
    {
        var holder = await _cache.GetAsync(accountId, ct) is { } account ? SignInPass.HolderOf(account) : Actor.Visitor;
        return await SettleAsync(
            (accountId, holder), (work, account) => SecondFactor.RedeemAsync(work, account, code), passwordWasRight: false, arrival, ct);
    }

    /// <summary>Ends a session, on record: who kept its cookie has nothing in hand.</summary>
    public async Task SignOutAsync(Actor actor, string session, CancellationToken ct)
    {
        var id = actor.AccountId ?? throw new NotAllowedException(SigningActs.SignOut, SigningActs.On);
        await _changes.DoAsync(
            actor,
            async work =>
            {
                if (await work.FindAsync(id, ct) is { } account)
                {
                    await OpenSessions.EndAsync(work.Users, account, session);
                }

                work.Audited.Record(SigningActs.SignOut, SigningActs.On, actor.Name);
                return true;
            },
            ct);
        _cache.Forget(id);
    }

    private async Task<(Account? Found, bool Right)> LookAsync(string name, string password, CancellationToken ct)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var normalized = scope.ServiceProvider.GetRequiredService<ILookupNormalizer>().NormalizeName(name.Trim());
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();
        var account = await scope.ServiceProvider.GetRequiredService<PeiyuDb>().Users.AsNoTracking()
            .SingleOrDefaultAsync(one => one.NormalizedUserName == normalized, ct);
        if (account?.PasswordHash is not { } hash || password.Length > PasswordRules.LongestLength)
        {
            // The same time for a name that is unknown or has no password yet, so that nobody can tell by waiting.
            _ = hasher.HashPassword(new() { DisplayName = "" }, "");
            return (account, false);
        }

        return (account, hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed);
    }

    private async Task<SigningResult> SettleAsync(
        (long Id, Actor Who) tried, Func<AccountWork, Account, Task<bool>> passes, bool passwordWasRight, Arrival? arrival, CancellationToken ct)
    {
        var result = await _changes.DoAsync<SigningResult>(
            tried.Who,
            async work =>
            {
                var account = await work.FindAsync(tried.Id, ct);
                return account is null ? RefuseUnknown(work)
                    : WrongTries.LockedUntil(work, account) is { } until ? new SigningResult.Locked(until)
                    // Counted and locked like any other, so that nobody learns which names are closed.
                    : account.ClosedAt is not null ? Fail(work, account)
                    : await passes(work, account) ? await _pass.PassAsync(work, account, arrival, ct)
                    : passwordWasRight ? new SigningResult.CodeNeeded(account)
                    : Fail(work, account);
            },
            ct);
        _cache.Forget(tried.Id);
        return result;
    }

    private static SigningResult Fail(AccountWork work, Account account) =>
        WrongTries.Count(work, account) is { } until ? new SigningResult.Locked(until) : new SigningResult.Refused();

    private static SigningResult.Refused RefuseUnknown(AccountWork work)
    {
        work.Audited.Record(SigningActs.Failure, SigningActs.On, "没有的用户名");
        return new();
    }

    /// <summary>A name that nobody has is locked like any other, so that nobody learns which names there are.</summary>
    private async Task<SigningResult> RefuseUnknownAsync(string name, CancellationToken ct)
    {
        if (_unknown.LockedUntil(name) is { } locked)
        {
            return new SigningResult.Locked(locked);
        }

        await _changes.DoAsync<SigningResult>(Actor.Visitor, work => Task.FromResult<SigningResult>(RefuseUnknown(work)), ct);
        return _unknown.Fail(name) is { } until ? new SigningResult.Locked(until) : new SigningResult.Refused();
    }
}
