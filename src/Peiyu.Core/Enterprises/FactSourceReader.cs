using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Enterprises;

/// <summary>Tells for each present value of an enterprise who said it, when and from which file.</summary>
public sealed class FactSourceReader(IDbContextFactory<PeiyuDb> databases)
{
    /// <param name="enterprise">Its number in the database; whoever asks has found it within their scope.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyDictionary<(string Fact, Period Period), FactSource>> ReadAsync(long enterprise, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var said = await db.Facts.AsNoTracking().Where(entry => entry.EnterpriseId == enterprise).OrderBy(entry => entry.Id)
            .Select(entry => new { entry.Fact, entry.Period, entry.ImportId }).ToListAsync(ct);
        var numbers = said.Select(entry => entry.ImportId).Distinct().ToList();
        var imports = await db.Imports.AsNoTracking().Where(entry => numbers.Contains(entry.Id)).ToDictionaryAsync(entry => entry.Id, ct);
        var sources = new Dictionary<(string, Period), FactSource>();
        foreach (var values in said.GroupBy(entry => (entry.Fact, entry.Period)))
        {
            if (Period.TryParse(values.Key.Period, out var period))
            {
                var import = imports[values.Last().ImportId];
                sources[(values.Key.Fact, period)] = new(import.By, import.At, import.Kind, import.Source, values.Count());
            }
        }

        return sources;
    }
}
