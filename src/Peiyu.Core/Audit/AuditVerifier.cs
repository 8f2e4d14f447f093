using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Audit;

/// <summary>Proves the chain of records, entry by entry.</summary>
public sealed class AuditVerifier(IDbContextFactory<PeiyuDb> databases, Auditor auditor, TimeProvider clock)
{
    /// <summary>The word of the record for having proven the chain.</summary>
    public const string Act = "verify";

    // So often whoever waits is told how far it is.
    private const int Stride = 1000;

    /// <param name="expected">A hash noted earlier that must occur in the chain, so that nothing before it was cut off; null: none.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<AuditVerification> VerifyAsync(string? expected, CancellationToken ct) =>
        (await ProveAsync(null, expected, _ => { }, ct)).Answer;

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

    /// <param name="last">The entry up to which it is proven; null: from the first.</param>
    /// <param name="expected">As for <see cref="VerifyAsync"/>.</param>
    /// <param name="done">Told now and then up to which entry it is.</param>
    /// <param name="ct">Stops it.</param>
    internal async Task<(AuditVerification Answer, AuditEntry? Last)> ProveAsync(
        AuditEntry? last, string? expected, Action<long> done, CancellationToken ct)
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
            if (entry.Id % Stride == 0)
            {
                done(entry.Id);
            }
        }

        var (count, hash) = (last?.Id ?? 0, last?.Hash ?? AuditChain.Start);
        return (new(count, hash, seen ? null : new(count + 1, $"记录里没有摘要 {expected}：末尾的记录被截掉了。")), last);
    }
}
