using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Enterprises;

/// <summary>Reads the latest year's value of some facts for some enterprises, as rules read them by their bare name.</summary>
public sealed class LatestFactReader(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    // One question to the database asks for so many enterprises.
    private const int AtOnce = 500;

    /// <param name="actor">Who asks; what it may not see is unknown to it.</param>
    /// <param name="lines">The enterprises, as many as a list shows or an export writes.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day: a year that was not over by then is not read.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>By enterprise and fact; what is unknown is left out.</returns>
    public async Task<IReadOnlyDictionary<(long Id, string Fact), FeelValue>> ReadAsync(
        Actor actor, IReadOnlyCollection<EnterpriseLine> lines, IReadOnlyCollection<FactDefinition> facts, DateOnly day, CancellationToken ct)
    {
        var latest = new Dictionary<(long, string), FeelValue>();
        if (facts.Count == 0 || !actor.May(Acts.Read, RightOn.Facts))
        {
            return latest;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var ids = lines.Where(line => actor.Scope.Includes(line.Unit, line.Code)).Select(line => line.Id);
        foreach (var some in ids.Chunk(AtOnce))
        {
            foreach (var ((id, fact), series) in await SeriesAsync(db, some, facts, ct))
            {
                if ((series.LatestYear(fact, day, plans.Plan.LatestYearsBack)?.Value ?? series.Find(fact, Period.None)) is { } value)
                {
                    latest[(id, fact)] = value;
                }
            }
        }

        return latest;
    }

    private static async Task<Dictionary<(long Id, string Fact), FactSeries>> SeriesAsync(
        PeiyuDb db, long[] ids, IReadOnlyCollection<FactDefinition> facts, CancellationToken ct)
    {
        var byName = facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var names = byName.Keys.ToList();
        var said = await db.Facts.AsNoTracking().Where(entry => ids.Contains(entry.EnterpriseId) && names.Contains(entry.Fact))
            .OrderBy(entry => entry.Id).Select(entry => new { entry.EnterpriseId, entry.Fact, entry.Period, entry.Value }).ToListAsync(ct);
        var series = new Dictionary<(long, string), FactSeries>();
        foreach (var value in said.GroupBy(entry => (entry.EnterpriseId, entry.Fact, entry.Period)).Select(entries => entries.Last()))
        {
            if (value.Value is { } text && Period.TryParse(value.Period, out var period)
                && byName[value.Fact].Type.TryRead(Cell.OfText(text), out var read))
            {
                var key = (value.EnterpriseId, value.Fact);
                (series.TryGetValue(key, out var known) ? known : series[key] = new()).Set(value.Fact, period, read);
            }
        }

        return series;
    }
}
