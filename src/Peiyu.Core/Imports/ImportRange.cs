using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Imports;

/// <summary>
/// The entries of one import. Numbers are given out by one writer at a time, so the entries of an import lie side by side
/// and its bounds are found by halving: an index on the import would cost a large import its share.
/// </summary>
/// <param name="First">The first number.</param>
/// <param name="Last">The last number; one below the first where it has none.</param>
internal readonly record struct ImportRange(long First, long Last)
{
    public int Count => (int)(Last - First + 1);

    public static async Task<ImportRange> OfFactsAsync(PeiyuDb db, long import, CancellationToken ct) => await OfAsync(
        id => db.Facts.Where(entry => entry.Id >= id).OrderBy(entry => entry.Id).Select(entry => entry.ImportId).FirstAsync(ct),
        await db.Facts.MaxAsync(entry => (long?)entry.Id, ct) ?? 0,
        import);

    public static async Task<ImportRange> OfEventsAsync(PeiyuDb db, long import, CancellationToken ct) => await OfAsync(
        id => db.CaseEvents.Where(said => said.Id >= id).OrderBy(said => said.Id).Select(said => said.ImportId).FirstAsync(ct),
        await db.CaseEvents.MaxAsync(said => (long?)said.Id, ct) ?? 0,
        import);

    private static async Task<ImportRange> OfAsync(Func<long, Task<long>> importAt, long last, long import) =>
        new(await FirstFromAsync(importAt, last, import), await FirstFromAsync(importAt, last, import + 1) - 1);

    /// <summary>The first number of that import or a later one; one after the last where there is none.</summary>
    private static async Task<long> FirstFromAsync(Func<long, Task<long>> importAt, long last, long import)
    {
        var (low, high) = (1L, last + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = await importAt(middle) < import ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
