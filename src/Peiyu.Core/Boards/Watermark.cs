using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>How far the register had been told when it was read.</summary>
/// <param name="Revision">The last import.</param>
/// <param name="Event">The last event of a case.</param>
/// <param name="Fact">The last value of a fact.</param>
internal sealed record Watermark(long Revision, long Event, long Fact)
{
    public static async Task<Watermark> ReadAsync(PeiyuDb db, CancellationToken ct) => new(
        await RegisterReader.RevisionAsync(db, ct),
        await db.CaseEvents.MaxAsync(said => (long?)said.Id, ct) ?? 0,
        await db.Facts.MaxAsync(entry => (long?)entry.Id, ct) ?? 0);

    /// <summary>The enterprises of which something was said since; 0 stands for the cases that name none.</summary>
    public async Task<IReadOnlySet<long>> TouchedSinceAsync(PeiyuDb db, Plan plan, CancellationToken ct)
    {
        var touched = new HashSet<long>();
        touched.UnionWith(await db.Facts.Where(entry => entry.Id > Fact).Select(entry => entry.EnterpriseId).Distinct().ToListAsync(ct));
        var cases = db.CaseEvents.Where(said => said.Id > Event).Select(said => said.CaseId).Distinct()
            .Join(db.Cases, id => id, entry => entry.Id, (_, entry) => entry);
        touched.UnionWith(await cases.Where(entry => entry.Kind == plan.Register.Id).Select(entry => entry.Id).ToListAsync(ct));
        touched.UnionWith(await cases.Where(entry => entry.Kind != plan.Register.Id)
            .SelectMany(
                entry => db.Cases.Where(enterprise => enterprise.Kind == plan.Register.Id && enterprise.Key == entry.Owner).DefaultIfEmpty(),
                (_, enterprise) => enterprise == null ? 0 : enterprise.Id)
            .Distinct().ToListAsync(ct));
        return touched;
    }
}
