using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>Finds out which enterprises there are, and which of them belong together.</summary>
internal static class LayoutReader
{
    public static async Task<Layout> ReadAsync(PeiyuDb db, Plan plan, SharedCases shared, int size, CancellationToken ct)
    {
        var ids = await db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id).OrderBy(entry => entry.Id)
            .Select(entry => entry.Id).ToListAsync(ct);
        if (plan.IsEntangled)
        {
            // No award can be worked out without those of all others.
            return Layout.Of(ids, ids.ToHashSet(), size);
        }

        var reaching = (await shared.ReadAsync(db, ct)).All;
        return Layout.Of(ids, (await OwnersAsync(db, plan, reaching, ct)).ToHashSet(), size);
    }

    /// <summary>The enterprises to which some cases belong.</summary>
    public static async Task<IReadOnlyList<long>> OwnersAsync(PeiyuDb db, Plan plan, IReadOnlyList<long> cases, CancellationToken ct) =>
        cases.Count == 0
            ? []
            : await (
                from owned in db.Cases.AsNoTracking()
                where EF.Parameter(cases).Contains(owned.Id)
                join enterprise in db.Cases.AsNoTracking() on owned.Owner equals enterprise.Key
                where enterprise.Kind == plan.Register.Id
                select enterprise.Id).Distinct().ToListAsync(ct);
}
