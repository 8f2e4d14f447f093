using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>
/// Finds who does not meet a policy. Boards only count them, so they are worked out when somebody looks, from one enterprise
/// on until a page is full; after the last enterprise come the cases that name none.
/// </summary>
public sealed class UnmetReader(EnterpriseReader reader, IDbContextFactory<PeiyuDb> databases)
{
    private const int PageSize = 50;
    private const int Portion = 100;

    // A search that finds few ends here and goes on when the reader wants it to.
    private const int MostPortions = 10;

    // A file for a person; to evaluate more takes minutes.
    private const int MostExported = 5_000;

    /// <param name="board">Whom the reader may see.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="unit">One unit's alone; null: all.</param>
    /// <param name="after">The code of the enterprise after which the search begins; null: from the first.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<UnmetPage> ReadAsync(Board board, Policy policy, string? unit, string? after, CancellationToken ct)
    {
        var rows = new List<Entitlement>();
        var portions = 0;
        var enterprises = IsOfEnterprises(policy, board.Plan) ? After(board, after).Where(line => unit is null || line.Unit == unit) : [];
        foreach (var portion in enterprises.Chunk(Portion))
        {
            var codes = await WithCasesAsync([.. portion.Select(line => line.Code)], policy.On, board.Plan, ct);
            var files = codes.Count == 0 ? null : await reader.FindAsync(codes, board.AsOf, board.Scope, ct);
            foreach (var line in portion)
            {
                rows.AddRange(files?.GetValueOrDefault(line.Code) is { } file ? Unmet(board.Plan, file, policy) : []);
                if (rows.Count >= PageSize)
                {
                    return new(rows, line.Code);
                }
            }

            if (++portions == MostPortions)
            {
                return new(rows, portion[^1].Code);
            }
        }

        rows.AddRange(await OwnerlessAsync(board, policy, unit, ct));
        return new(rows, null);
    }

    /// <summary>All of them at once; beyond what a file should hold the rest is left out, and <see cref="UnmetPage.Next"/> says so.</summary>
    public async Task<UnmetPage> AllAsync(Board board, Policy policy, string? unit, CancellationToken ct)
    {
        var all = new List<Entitlement>();
        string? next = null;
        do
        {
            var page = await ReadAsync(board, policy, unit, next, ct);
            all.AddRange(page.Rows);
            next = page.Next;
        }
        while (next is not null && all.Count < MostExported);
        return new(all, next);
    }

    private static bool IsOfEnterprises(Policy policy, Plan plan) => policy.On == plan.Register || policy.On.Owner is not null;

    private static IEnumerable<EnterpriseLine> After(Board board, string? code) => code is null
        ? board.Enterprises
        : board.Enterprises.SkipWhile(line => line.Code != code).Skip(1);

    private static IEnumerable<Entitlement> Unmet(Plan plan, EnterpriseFile file, Policy policy) => file.Entitlements.Where(one => IsUnmet(plan, one, policy));

    private static bool IsUnmet(Plan plan, Entitlement one, Policy policy) =>
        one.Policy == policy && one.Status == Status.Unmet && AnswerJson.IsListed(plan, one, all: true);

    /// <summary>In the order of the plan's answers.</summary>
    private async Task<IEnumerable<Entitlement>> OwnerlessAsync(Board board, Policy policy, string? unit, CancellationToken ct) =>
        policy.On == board.Plan.Register
            ? []
            : (await reader.OwnerlessAsync(board.AsOf, board.Scope, ct)).Where(one => IsUnmet(board.Plan, one, policy)
                && (unit is null || one.Record?.UnitName == unit));

    /// <summary>Those of the enterprises that have a case of the kind; all of them for an award that needs none.</summary>
    private async Task<IReadOnlyCollection<string>> WithCasesAsync(List<string> codes, Kind kind, Plan plan, CancellationToken ct)
    {
        if (kind == plan.Register)
        {
            return codes;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Cases.AsNoTracking().Where(entry => entry.Kind == kind.Id && codes.Contains(entry.Owner!))
            .Select(entry => entry.Owner!).Distinct().ToListAsync(ct);
    }
}
