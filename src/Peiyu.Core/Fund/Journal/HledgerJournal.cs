using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Fund.Journal;

/// <summary>
/// Writes the whole ledger as a journal of hledger (plain-text accounting), so that anybody can sum it up with a program that
/// is not ours. Accounts and the commodity are declared: the journal passes the strict check.
/// </summary>
public sealed class HledgerJournal(IDbContextFactory<PeiyuDb> databases)
{
    private const int Portion = 500;

    /// <summary>How many postings were written.</summary>
    /// <exception cref="NotAllowedException">Exporting the fund is not the actor's right.</exception>
    public async Task<int> WriteAsync(Actor actor, TextWriter output, CancellationToken ct)
    {
        actor.Demand(Acts.Export, RightOn.Fund);
        await using var db = await databases.CreateDbContextAsync(ct);
        await output.WriteAsync($"; 资金总账，金额单位：元。用 hledger -f 这个文件 balance 可以重算各户余额。\ncommodity CNY 1000.00\n\n");
        foreach (var account in await AccountsAsync(db, ct))
        {
            await output.WriteAsync($"account {account}\n");
        }

        var count = 0;
        for (List<LedgerEntry> entries; (entries = await NextAsync(db, count, ct)).Count > 0; count += entries.Count)
        {
            foreach (var row in await PostingSearch.RowsAsync(db, entries, ct))
            {
                await output.WriteAsync(JournalText.Of(row));
            }
        }

        return count;
    }

    private static async Task<List<string>> AccountsAsync(PeiyuDb db, CancellationToken ct) =>
        [.. (await db.LedgerLines.Select(line => new { line.Pot, line.Year, line.Bucket }).Distinct().ToListAsync(ct))
            .Select(line => JournalText.Account(line.Pot, line.Year, line.Bucket)).Order(StringComparer.Ordinal)];

    /// <summary>Postings have numbers without a gap, so a portion is a range.</summary>
    private static Task<List<LedgerEntry>> NextAsync(PeiyuDb db, int after, CancellationToken ct) => db.LedgerEntries.AsNoTracking()
        .Where(entry => entry.Id > after && entry.Id <= after + Portion).OrderBy(entry => entry.Id).ToListAsync(ct);
}
