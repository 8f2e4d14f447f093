using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Accounts;

/// <summary>
/// Accounts as they were a few seconds ago, so that a page costs no query to know who asks. What this process changes it
/// forgets at once; a change made by another one is seen when the seconds are over.
/// </summary>
public sealed class AccountCache(IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    /// <summary>How long a change made elsewhere may go unseen.</summary>
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(10);

    // More than sign in to a county's site at one time; beyond it the cache starts anew.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<long, Known> _known = [];
    private long _forgotten;

    /// <summary>The account; null where there is none. It is shared: nobody may change it.</summary>
    public async Task<Account?> GetAsync(long id, CancellationToken ct) => (await FindAsync(id, ct)).Account;

    /// <summary>Whether the session stands and none that began later has taken its place.</summary>
    public async Task<bool> HoldsAsync(long id, string session, CancellationToken ct) => (await FindAsync(id, ct)).Sessions.Contains(session);

    private async Task<Known> FindAsync(long id, CancellationToken ct)
    {
        if (_known.TryGetValue(id, out var known) && clock.GetElapsedTime(known.Read) < Age)
        {
            return known;
        }

        var forgotten = Interlocked.Read(ref _forgotten);
        await using var db = await databases.CreateDbContextAsync(ct);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct);
        var sessions = await db.UserTokens
            .Where(token => token.UserId == id && token.LoginProvider == OpenSessions.Provider && token.Name == OpenSessions.Name)
            .Select(token => token.Value).SingleOrDefaultAsync(ct);
        known = new(account, OpenSessions.Parse(sessions), clock.GetTimestamp());
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        // What was read before somebody changed it must not be kept after.
        if (forgotten == Interlocked.Read(ref _forgotten))
        {
            _known[id] = known;
        }

        return known;
    }

    /// <summary>The account was changed.</summary>
    public void Forget(long id)
    {
        Interlocked.Increment(ref _forgotten);
        _known.TryRemove(id, out _);
    }

    private readonly record struct Known(Account? Account, IReadOnlyList<string> Sessions, long Read);
}
