using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Enterprises;

/// <summary>Reads enterprises whole, from the database, and works out what the plan says about them.</summary>
public sealed class EnterpriseReader(PlanSource plans, SharedCases shared, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>Null where there is none within the scope.</summary>
    public async Task<EnterpriseFile?> FindAsync(string code, DateOnly asOf, Scope scope, CancellationToken ct) =>
        (await FindAsync([code], asOf, scope, ct)).GetValueOrDefault(code);

    /// <summary>Several at once, by code; those outside the scope are left out.</summary>
    public async Task<IReadOnlyDictionary<string, EnterpriseFile>> FindAsync(
        IReadOnlyCollection<string> codes, DateOnly asOf, Scope scope, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await FindAsync(db, codes, asOf, scope, ct);
    }

    /// <summary>The awards of cases that name no enterprise, clusters' and towns'.</summary>
    public async Task<IReadOnlyList<Entitlement>> OwnerlessAsync(DateOnly asOf, Scope scope, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var register = await CompanyReader.OwnerlessAsync(db, plans.Plan, shared, ct);
        return [.. PlanEvaluator.Evaluate(plans.Plan, register.ToPopulation(plans.Plan), asOf).Entitlements
            .Where(one => one.Enterprise is null && scope.Includes(one.Record?.UnitName, null))];
    }

    /// <summary>The same within a change, through its own connection.</summary>
    internal async Task<IReadOnlyDictionary<string, EnterpriseFile>> FindAsync(
        PeiyuDb db, IReadOnlyCollection<string> codes, DateOnly asOf, Scope scope, CancellationToken ct)
    {
        var plan = plans.Plan;
        var ids = await db.Cases.AsNoTracking().Where(entry => entry.Kind == plan.Register.Id && codes.Contains(entry.Key!))
            .Select(entry => entry.Id).ToListAsync(ct);
        var register = await CompanyReader.ReadAsync(db, plan, shared, ids, ct);
        var population = register.ToPopulation(plan);
        var numbers = plan.Kinds.SelectMany(kind => register.Cases(kind).Select(stored => (Key: (kind, stored.Ordinal), stored.Id)))
            .ToDictionary(pair => pair.Key, pair => pair.Id);
        var files = new Dictionary<string, EnterpriseFile>(StringComparer.Ordinal);
        foreach (var enterprise in population.Enterprises.Where(one => codes.Contains(one.Code) && scope.Includes(one.Unit, one.Code)))
        {
            files.Add(enterprise.Code, new(
                numbers[(plan.Register, enterprise.Record.Order)],
                enterprise,
                asOf,
                PlanEvaluator.Entitlements(plan, population, enterprise, asOf),
                PlanEvaluator.Memberships(plan, population, enterprise, asOf),
                population,
                numbers));
        }

        return files;
    }
}
