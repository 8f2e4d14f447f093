using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Fund;

/// <summary>Finds postings and puts together what belongs to them.</summary>
internal static class PostingSearch
{
    public static IQueryable<LedgerEntry> Find(PeiyuDb db, PostingQuery query)
    {
        var found = db.LedgerEntries.AsNoTracking();
        if (query.Pot is not null || query.Year is not null)
        {
            found = found.Where(entry => db.LedgerLines.Any(line => line.EntryId == entry.Id
                && (query.Pot == null || line.Pot == query.Pot) && (query.Year == null || line.Year == query.Year)));
        }

        if (query.Act is { } act)
        {
            var word = act.ToString();
            found = found.Where(entry => entry.Act == word);
        }

        return query.Text.Length == 0 ? found : found.Where(entry =>
            entry.Text.Contains(query.Text) || entry.Key.Contains(query.Text) || entry.By.Contains(query.Text)
            || (entry.Reference != null && entry.Reference.Contains(query.Text))
            || db.Cases.Any(one => one.Id == entry.CaseId && one.Key != null && one.Key.Contains(query.Text)));
    }

    public static async Task<List<LedgerRow>> RowsAsync(PeiyuDb db, List<LedgerEntry> entries, CancellationToken ct)
    {
        var ids = entries.ConvertAll(entry => entry.Id);
        var cases = entries.Select(entry => entry.CaseId).OfType<long>().Distinct().ToList();
        var lines = (await db.LedgerLines.AsNoTracking().Where(line => ids.Contains(line.EntryId)).OrderBy(line => line.Id).ToListAsync(ct))
            .ToLookup(line => line.EntryId);
        var keys = await db.Cases.AsNoTracking().Where(entry => cases.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, entry => entry.Key, ct);
        return entries.ConvertAll(entry => new LedgerRow(
            entry, entry.CaseId is { } id ? keys.GetValueOrDefault(id) : null, [.. lines[entry.Id].OrderBy(line => line.Fen > 0)]));
    }
}
