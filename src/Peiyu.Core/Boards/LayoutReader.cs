using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>Finds out which enterprises there are, and which of them belong together.</summary>
internal static class LayoutReader
{
    public static async Task<Layout> ReadAsync(PeiyuDb db, Plan plan, int size, CancellationToken ct)
    {
        var ids = await db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id).OrderBy(entry => entry.Id)
            .Select(entry => entry.Id).ToListAsync(ct);
        var together = new HashSet<long>();
        foreach (var (kind, fields) in SharedFields.Of(plan))
        {
            together.UnionWith(await Owners(db, plan, Reaching(db, kind, fields)).ToListAsync(ct));
        }

        return Layout.Of(ids, together, size);
    }

    public static IQueryable<long> Owners(PeiyuDb db, Plan plan, IQueryable<CaseEntry> cases) => (
        from owned in cases
        join enterprise in db.Cases.AsNoTracking() on owned.Owner equals enterprise.Key
        where enterprise.Kind == plan.Register.Id
        select enterprise.Id).Distinct();

    private static IQueryable<CaseEntry> Reaching(PeiyuDb db, Kind kind, IReadOnlyList<Field> fields)
    {
        var cases = db.Cases.AsNoTracking().Where(entry => entry.Kind == kind.Id);
        if (fields.Count == 0)
        {
            return cases;
        }

        var said = fields.Select(field => $"\"{field.Name}\":").ToList();
        return cases.Where(entry => db.CaseEvents.Any(told => told.CaseId == entry.Id && said.Any(part => told.Fields!.Contains(part))));
    }
}
