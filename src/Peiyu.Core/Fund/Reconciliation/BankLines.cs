using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Adds the lines of a statement that are not there yet.</summary>
internal static class BankLines
{
    /// <summary>How many were new, and how many of those were found among the payments at once.</summary>
    public static async Task<(int Added, int Matched)> AddAsync(AuditedWork work, string statement, IReadOnlyList<StatementRow> rows, CancellationToken ct)
    {
        var added = (await NewAsync(work.Db, rows, ct)).ConvertAll(row => Line(work, statement, row));
        work.Db.BankLines.AddRange(added);
        await work.Db.SaveChangesAsync(ct);
        return (added.Count, await MatchAsync(work, added, ct));
    }

    /// <summary>
    /// Statements overlap, and the same file comes under two names. What says the same is the same line, as often as the statement
    /// that says it most often.
    /// </summary>
    private static async Task<List<StatementRow>> NewAsync(PeiyuDb db, IReadOnlyList<StatementRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var (first, last) = (rows.Min(row => row.On), rows.Max(row => row.On));
        var known = await db.BankLines.AsNoTracking().Where(line => line.On >= first && line.On <= last)
            .GroupBy(line => new { line.On, line.Fen, line.Reference, line.Payee })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => (group.Key.On, group.Key.Fen, group.Key.Reference, group.Key.Payee), group => group.Count, ct);
        return [.. rows.GroupBy(row => (row.On, row.Fen, row.Reference, row.Payee)).SelectMany(group => group.Skip(known.GetValueOrDefault(group.Key)))];
    }

    private static async Task<int> MatchAsync(AuditedWork work, List<BankLine> lines, CancellationToken ct)
    {
        var taken = await work.Db.BankMatches.Select(match => match.LedgerEntryId).ToHashSetAsync(ct);
        var bySum = (await BankReader.PaymentsAsync(work.Db, ct)).Where(payment => !taken.Contains(payment.Id)).ToLookup(payment => payment.Fen);
        // Two lines that say the same reference can't both be the one payment: then a person looks.
        var found = lines.Select(line => (Line: line, Payment: Matcher.Find(line, bySum))).Where(pair => pair.Payment is not null)
            .GroupBy(pair => pair.Payment!.Id).Where(group => group.Count() == 1).SelectMany(group => group).ToList();
        found.ForEach(pair => BankMatches.Add(work, [pair.Line], [pair.Payment!]));
        return found.Count;
    }

    private static BankLine Line(AuditedWork work, string statement, StatementRow row) => new()
    {
        Statement = statement,
        Line = row.Number,
        On = row.On,
        Fen = row.Fen,
        Reference = row.Reference,
        Payee = row.Payee,
        At = work.Now,
        By = work.Actor.Name,
    };
}
