using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Fund;

/// <summary>The one place where entries and lines are added; nowhere is one changed or taken out.</summary>
internal static class LedgerWriter
{
    /// <summary>Adds entries in their order and gives the number of the last. Within the change, and saved within its transaction.</summary>
    /// <exception cref="InvalidOperationException">Lines don't sum to nothing: a bug, and the change is not made.</exception>
    public static async Task<long> AppendAsync(AuditedWork work, IEnumerable<(Posting Posting, Move Move)> entries, CancellationToken ct)
    {
        var id = await work.Db.LedgerEntries.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        foreach (var (posting, move) in entries)
        {
            if (move.Lines.Sum(line => line.Fen) != 0)
            {
                throw new InvalidOperationException($"The lines of “{posting.Key}” do not sum to nothing.");
            }

            work.Db.LedgerEntries.Add(Entry(work, posting, ++id));
            work.Db.LedgerLines.AddRange(move.Lines.Select(line => Line(line, id)));
        }

        await work.Db.SaveChangesAsync(ct);
        return id;
    }

    private static LedgerEntry Entry(AuditedWork work, Posting posting, long id) => new()
    {
        Id = id,
        Key = posting.Key,
        On = posting.On,
        At = work.Now,
        Act = posting.Act.ToString(),
        CaseId = posting.CaseId,
        AccountId = work.Actor.AccountId,
        By = work.Actor.Name,
        Text = posting.Text.Trim(),
        Reference = posting.Reference,
    };

    private static LedgerLine Line(MoveLine line, long id) =>
        new() { EntryId = id, Pot = line.Pot, Year = line.Year, Bucket = line.Bucket, Fen = line.Fen };
}
