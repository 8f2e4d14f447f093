using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Enterprises;

/// <summary>Tells where the values of an enterprise's facts come from. Whether they may be seen is asked before.</summary>
public sealed class FactSources(IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>All that was ever said, in the order in which it was.</summary>
    /// <param name="enterprise">The enterprise's number in the database.</param>
    /// <param name="fact">One fact alone; null: all of them.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<FactSaid>> OfAsync(long enterprise, string? fact, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await (
            from entry in db.Facts.AsNoTracking()
            where entry.EnterpriseId == enterprise && (fact == null || entry.Fact == fact)
            join import in db.Imports on entry.ImportId equals import.Id
            orderby entry.Id
            select new FactSaid(
                entry.Id, entry.Fact, entry.Period, entry.Value, import.Id, import.At, import.By, import.Kind, import.Source, import.Reason))
            .ToListAsync(ct);
    }
}
