using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>Tells what was ever said of the facts of an enterprise, and where it came from.</summary>
public sealed class FactSources(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>Null where the actor may not see it or there is no such enterprise.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="code">The enterprise.</param>
    /// <param name="fact">One fact alone; null: all of them.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<FactsSaid?> FindAsync(Actor actor, string code, string? fact, CancellationToken ct)
    {
        var register = plans.Plan.Register;
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!actor.May(Acts.Read, RightOn.Facts)
            || await CaseReader.FindAsync(db, register, code, ct) is not { IsGone: false } enterprise
            || !actor.Scope.Includes(CaseWords.Text(register.Unit, enterprise.Values), code))
        {
            return null;
        }

        var said = await db.Facts.AsNoTracking().Where(entry => entry.EnterpriseId == enterprise.Entry.Id && (fact == null || entry.Fact == fact))
            .Join(db.Imports, entry => entry.ImportId, import => import.Id, (entry, import) => new { entry, import })
            .OrderBy(pair => pair.entry.Id).ToListAsync(ct);
        return new(code, enterprise.Label, [.. said.Select(pair => new FactSaid(
            pair.entry.Id, pair.entry.Fact, pair.entry.Period, pair.entry.Value, Origin.Of(pair.import)))]);
    }
}
