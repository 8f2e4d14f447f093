using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Peiyu.Core.Accounts;
using Peiyu.Core.Data;

namespace Peiyu.Core.Audit;

/// <summary>
/// Tells whether anything was changed, so that what was worked out before need not be asked for again. What this process changes
/// is known at once; for the changes of others the records are looked at every second.
/// </summary>
public sealed class ChangeWatch(IDbContextFactory<PeiyuDb> databases, TimeProvider clock, IOptions<ChangeOptions> options)
{
    private long _here;
    private Seen? _seen;

    public async ValueTask<ChangeMark> ReadAsync(CancellationToken ct)
    {
        var (here, seen) = (Interlocked.Read(ref _here), _seen);
        if (seen is null || seen.Here != here || clock.GetElapsedTime(seen.At) >= options.Value.LookEvery)
        {
            var at = clock.GetTimestamp();
            await using var db = await databases.CreateDbContextAsync(ct);
            var last = await db.Audit.AsNoTracking().Where(entry => entry.On != SigningActs.On).OrderByDescending(entry => entry.Id)
                .Select(entry => (long?)entry.Id).FirstOrDefaultAsync(ct);
            _seen = seen = new(here, last ?? 0, at);
        }

        return new(here, seen.Entry);
    }

    /// <summary>This process changed something.</summary>
    internal void Changed() => Interlocked.Increment(ref _here);

    private sealed record Seen(long Here, long Entry, long At);
}
