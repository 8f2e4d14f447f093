using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Keys;

/// <summary>Reads keys: those of an account, and the one that a program shows.</summary>
public sealed class KeyReader(IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>All keys of an account, the newest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> OfAsync(long account, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ApiKeys.AsNoTracking().Where(key => key.AccountId == account).OrderByDescending(key => key.Id).ToListAsync(ct);
    }

    /// <summary>The key with that text; null where there is none that is good now. It is asked anew each time: a revoked key opens nothing from then on.</summary>
    public async Task<ApiKey?> FindAsync(string text, CancellationToken ct)
    {
        if (!KeyText.IsKey(text))
        {
            return null;
        }

        var (hash, now) = (KeyText.HashOf(text), Now);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(
            key => key.Hash == hash && key.RevokedAt == null && key.ExpiresAt > now, ct);
    }

    /// <summary>Whether the hour of its last use is over, so that it is worth writing down.</summary>
    public bool IsStale(ApiKey key) => key.LastUsedAt is not { } last || ToHour(Now) > last;

    /// <summary>Notes the hour in which it is used. It is no act and stands on no record; while somebody writes long, the next use notes it.</summary>
    public async Task TouchAsync(long id, CancellationToken ct)
    {
        try
        {
            var hour = ToHour(Now);
            await using var db = await databases.CreateDbContextAsync(ct);
            await db.ApiKeys.Where(key => key.Id == id).ExecuteUpdateAsync(set => set.SetProperty(key => key.LastUsedAt, hour), ct);
        }
        catch (DbException)
        {
            // The answer has been given; the hour is not worth failing for.
        }
    }

    private static DateTime ToHour(DateTime at) => at.AddTicks(-(at.Ticks % Hour.Ticks));
}
