using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>Reads what a scope may reach, and of everybody else no more than where they belong.</summary>
internal static class ScopeReader
{
    public static async Task<StoredRegister> ReadAsync(PeiyuDb db, Plan plan, Scope scope, CancellationToken ct) =>
        await RegisterReader.ReadAsync(db, plan, await SliceAsync(db, plan, scope, ct), ct);

    private static async Task<RegisterSlice> SliceAsync(PeiyuDb db, Plan plan, Scope scope, CancellationToken ct) => scope switch
    {
        { IsCounty: true } => new RegisterSlice.Everything(),
        { Enterprise: { } code } => new RegisterSlice.Reached(await OneAsync(db, plan, code, ct), []),
        { Unit: { } unit } => new RegisterSlice.Reached(await OfUnitAsync(db, plan, unit, ct), [.. NamingUnits(plan)]),
        _ => new RegisterSlice.Reached([], []),
    };

    private static async Task<List<long>> OneAsync(PeiyuDb db, Plan plan, string code, CancellationToken ct) =>
        await db.Cases.Where(entry => entry.Kind == plan.Register.Id && entry.Key == code).Select(entry => entry.Id).ToListAsync(ct);

    /// <summary>Which unit an enterprise is in stands in its events alone.</summary>
    private static async Task<List<long>> OfUnitAsync(PeiyuDb db, Plan plan, string unit, CancellationToken ct)
    {
        var register = await RegisterReader.ReadAsync(db, plan, new RegisterSlice.OfKind(plan.Register), ct);
        return [.. register.Cases(plan.Register)
            .Where(stored => CaseWords.Text(plan.Register.Unit, stored.Values) == unit).Select(stored => stored.Id)];
    }

    private static IEnumerable<string> NamingUnits(Plan plan) =>
        plan.Kinds.Where(kind => kind != plan.Register && kind.Unit is not null).Select(kind => kind.Id);
}
