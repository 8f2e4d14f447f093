using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Fund;

namespace Peiyu.Core.Proofs;

/// <summary>Reads the whole ledger again from its first line: no sum of the system's own is asked for.</summary>
internal sealed class LedgerRecount
{
    private readonly Dictionary<(string Pot, int Year, string Bucket), long> _accounts = [];

    /// <summary>Entries by claim; those about none are left out.</summary>
    public required ILookup<long, (LedgerEntry Entry, long Fen)> OfClaims { get; init; }

    public List<string> Faults { get; } = [];

    public static async Task<LedgerRecount> ReadAsync(PeiyuDb db, CancellationToken ct)
    {
        var entries = await db.LedgerEntries.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync(ct);
        var lines = (await db.LedgerLines.AsNoTracking().OrderBy(line => line.Id).ToListAsync(ct)).ToLookup(line => line.EntryId);
        var recount = new LedgerRecount
        {
            OfClaims = entries.Where(entry => entry.CaseId is not null).ToLookup(
                entry => entry.CaseId!.Value, entry => (entry, lines[entry.Id].Where(line => line.Fen > 0).Sum(line => line.Fen))),
        };
        var number = 0L;
        foreach (var entry in entries)
        {
            recount.Add(entry, ++number, [.. lines[entry.Id]]);
        }

        recount.CountPots();
        return recount;
    }

    private void Add(LedgerEntry entry, long number, IReadOnlyList<LedgerLine> lines)
    {
        if (entry.Id != number)
        {
            Faults.Add($"总账的第 {number} 号不在，接着的是第 {entry.Id} 号。");
        }

        if (lines.Count < 2 || lines.Sum(line => line.Fen) != 0)
        {
            Faults.Add($"第 {entry.Id} 号记账的借贷不平，差 {lines.Sum(line => line.Fen)} 分。");
        }

        foreach (var line in lines)
        {
            var account = (line.Pot, line.Year, line.Bucket);
            _accounts[account] = _accounts.GetValueOrDefault(account) + line.Fen;
        }

        Faults.AddRange(lines.Where(line => line.Bucket != Buckets.Source && _accounts[(line.Pot, line.Year, line.Bucket)] < 0)
            .Select(line => $"第 {entry.Id} 号记账以后，{line.Pot} {line.Year} 年的{line.Bucket}低于零。"));
    }

    /// <summary>What is free, held, owed and paid is what was let in; years carry over into each other.</summary>
    private void CountPots() => Faults.AddRange(
        from account in _accounts
        group account by account.Key.Pot into pot
        where pot.Sum(account => account.Value) != 0
        select $"{pot.Key}的可用、预留、待付、已付合起来不等于拨入。");
}
