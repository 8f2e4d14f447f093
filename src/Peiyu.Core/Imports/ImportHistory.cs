using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports;

/// <summary>What went into the register, the latest first: all of it for who imports for the whole county, one's own for others.</summary>
public sealed class ImportHistory(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    public async Task<(int Count, IReadOnlyList<ImportEntry> Rows)> ReadAsync(Actor actor, int skip, int take, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var seesAll = actor.Scope.IsCounty && actor.May(Acts.Import, plans.Plan.Register.Name);
        var rows = db.Imports.AsNoTracking().Where(entry => seesAll || entry.AccountId == actor.AccountId);
        return (await rows.CountAsync(ct), await rows.OrderByDescending(entry => entry.Id).Skip(skip).Take(take).ToListAsync(ct));
    }
}
