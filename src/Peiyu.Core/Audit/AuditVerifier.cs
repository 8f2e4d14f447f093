using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Audit;

/// <summary>Proves the chain of records, entry by entry.</summary>
public sealed class AuditVerifier(IDbContextFactory<PeiyuDb> databases, Auditor auditor, TimeProvider clock) : IDisposable
{
    /// <summary>The word of the record for having proven the chain.</summary>
    public const string Act = "verify";

    // A page that is opened often need not read everything each time; what was changed behind it shows within this time.
    private static readonly TimeSpan WholeAgainAfter = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _one = new(1);
    private (AuditEntry? Last, long At)? _proven;

    /// <param name="expected">A hash noted earlier that must occur in the chain, so that nothing before it was cut off; null: none.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<AuditVerification> VerifyAsync(string? expected, CancellationToken ct) =>
        (await ProveAsync(null, expected, ct)).Answer;

    /// <summary>The same for a page: what was proven a few minutes ago is taken as proven, and goes on from there.</summary>
    public async Task<AuditVerification> RecentAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            var start = _proven is { } proven && clock.GetElapsedTime(proven.At) < WholeAgainAfter ? proven : (null, clock.GetTimestamp());
            var (answer, last) = await ProveAsync(start.Last, null, ct);
            _proven = answer.Break is null ? (last, start.At) : null;
            return answer;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Whether the chain has been proven, and found whole, today in China.</summary>
    public async Task<bool> IsDoneTodayAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var last = await db.Audit.Where(entry => entry.Act == Act).MaxAsync(entry => (DateTime?)entry.At, ct);
        return last is { } at && DateOnly.FromDateTime(ChinaTime.Of(at)) == clock.TodayInChina;
    }

    /// <summary>Puts on record who found the chain whole; a broken one waits until it is looked into.</summary>
    public Task RecordAsync(Actor actor, AuditVerification proof, CancellationToken ct) => proof.Break is not null
        ? Task.CompletedTask
        : auditor.DoAsync(
            actor,
            work =>
            {
                work.Record(Act, RightOn.Records, $"{proof.Entries} 条记录，一条不少", details: $"最后一条的摘要：{proof.LastHash}");
                return Task.FromResult(true);
            },
            ct);

    public void Dispose() => _one.Dispose();

    private async Task<(AuditVerification Answer, AuditEntry? Last)> ProveAsync(AuditEntry? last, string? expected, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var after = last?.Id ?? 0;
        var seen = expected is null || expected == AuditChain.Start;
        var entries = db.Audit.AsNoTracking().Where(entry => entry.Id > after).OrderBy(entry => entry.Id).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(ct))
        {
            if (AuditChain.BreakAt(entry, last) is { } broken)
            {
                return (new(last?.Id ?? 0, last?.Hash ?? AuditChain.Start, broken), last);
            }

            seen |= entry.Hash == expected;
            last = entry;
        }

        var (count, hash) = (last?.Id ?? 0, last?.Hash ?? AuditChain.Start);
        return (new(count, hash, seen ? null : new(count + 1, $"记录里没有摘要 {expected}：末尾的记录被截掉了。")), last);
    }
}
