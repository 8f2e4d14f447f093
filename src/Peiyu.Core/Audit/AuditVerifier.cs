using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Audit;

/// <summary>Proves the chain of records, entry by entry.</summary>
public sealed class AuditVerifier(IDbContextFactory<PeiyuDb> databases)
{
    /// <param name="expected">A hash noted earlier that must occur in the chain, so that nothing before it was cut off; null: none.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<AuditVerification> VerifyAsync(string? expected, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        AuditEntry? last = null;
        var seen = expected is null || expected == AuditChain.Start;
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(entry => entry.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (AuditChain.BreakAt(entry, last) is { } broken)
            {
                return new(last?.Id ?? 0, last?.Hash ?? AuditChain.Start, broken);
            }

            seen |= entry.Hash == expected;
            last = entry;
        }

        var (count, hash) = (last?.Id ?? 0, last?.Hash ?? AuditChain.Start);
        return new(count, hash, seen ? null : new(count + 1, $"记录里没有摘要 {expected}：末尾的记录被截掉了。"));
    }
}
