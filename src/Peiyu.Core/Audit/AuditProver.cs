using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Audit;

/// <summary>
/// Proves the chain beside the requests: what was added since, and once a day or when somebody asks the whole of it. Pages show
/// what came of it.
/// </summary>
public sealed class AuditProver(AuditVerifier verifier, IDbContextFactory<PeiyuDb> databases, TimeProvider clock) : IDisposable
{
    // What was changed behind an entry that is proven shows within this time.
    private static readonly TimeSpan WholeAgainAfter = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _asked = new(0);
    private readonly ConcurrentQueue<Actor> _askers = new();
    private AuditProof _proof = new(null, default);
    private (AuditEntry? Last, long At)? _whole;

    /// <summary>What is known now.</summary>
    public AuditProof Now => Volatile.Read(ref _proof);

    /// <summary>Has the whole chain proven as soon as may be, and on record for whom when it is whole.</summary>
    /// <exception cref="NotAllowedException">Reading the records is not the actor's right.</exception>
    public void Ask(Actor actor)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        _askers.Enqueue(actor);
        Tell(Now with { Progress = Now.Progress ?? new(0, 0) });
        _asked.Release();
    }

    /// <summary>Until somebody asks, or the time is over.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => _asked.WaitAsync(longest, ct);

    /// <summary>Proves it once; one at a time.</summary>
    public async Task ProveAsync(CancellationToken ct)
    {
        var askers = new List<Actor>();
        while (_askers.TryDequeue(out var asker))
        {
            askers.Add(asker);
        }

        var start = askers.Count == 0 && _whole is { } known && clock.GetElapsedTime(known.At) < WholeAgainAfter
            ? known
            : (Last: null, At: clock.GetTimestamp());
        try
        {
            var total = await LastAsync(ct);
            var (answer, last) = await verifier.ProveAsync(start.Last, null, done => Tell(Now with { Progress = new(done, total) }), ct);
            _whole = answer.Break is null ? (last, start.At) : null;
            Tell(new(answer, clock.GetUtcNow().UtcDateTime));
            foreach (var asker in askers)
            {
                await verifier.RecordAsync(asker, answer, ct);
            }

            if (askers.Count > 0 && answer.Break is null)
            {
                // What was just put on record is proven too.
                await ProveAsync(ct);
            }
        }
        finally
        {
            Tell(Now with { Progress = _askers.IsEmpty ? null : new(0, 0) });
        }
    }

    public void Dispose() => _asked.Dispose();

    private void Tell(AuditProof proof) => Volatile.Write(ref _proof, proof);

    private async Task<long> LastAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Audit.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
    }
}
