using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Core.Time;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>
/// Gives the invented enterprises claims in every state: each step is taken by who would take it, through the same door, on a day
/// of the last weeks. What a step's checks refuse (a holiday in the publication) stays where it is.
/// </summary>
public sealed class DemoClaims(
    PlanSource plans, BoardSource boards, ClaimDesk claims, StepKeeper steps, CaseDesk desk, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>How long ago the story begins.</summary>
    public const int FirstDay = 40;

    private const int Claims = 8;

    private static readonly string[] Roles = ["enterprise", "town", "bureau", "finance"];

    private static readonly (int DaysAgo, string Step, int[] Of)[] Story =
    [
        (39, "apply", [0, 1]), (37, "review", [0, 1]), (33, "approve", [0, 1]), (32, "publish", [0, 1]), (20, "commit", [0, 1]), (19, "pay", [0]),
        (12, "apply", [2, 3, 4]), (10, "review", [2, 3, 4]), (6, "approve", [2, 3]), (3, "apply", [5, 6, 7]), (2, "publish", [2]),
        (1, "return", [6]), (1, "object", [2]),
    ];

    /// <summary>How many claims were made; 0 where the plan has none.</summary>
    /// <param name="clock">The clock that the services go by; it ends at now.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<int> RunAsync(DemoClock clock, CancellationToken ct)
    {
        if (claims.Flow is not { } flow)
        {
            return 0;
        }

        clock.GoBack(FirstDay);
        var people = await PeopleAsync(ct);
        var rights = await RightsAsync(people, ct);
        var made = new Dictionary<int, HandledCase>();
        foreach (var (days, step, places) in Story)
        {
            clock.GoBack(days);
            foreach (var place in places.Where(place => place < rights.Count))
            {
                await TakeAsync(flow, people, (place, rights[place], step), made, ct);
            }
        }

        clock.GoBack(0);
        return made.Count;
    }

    private async Task TakeAsync(
        Flow flow, Dictionary<string, Actor> people, (int Place, Entitlement Right, string Step) said, Dictionary<int, HandledCase> made, CancellationToken ct)
    {
        var unit = said.Right.Enterprise!.Unit;
        var owner = At(people, "enterprise", Scope.OfEnterprise(said.Right.Enterprise.Code), said.Right.Enterprise.Name);
        if (said.Step == "apply")
        {
            if (await claims.ClaimAsync(owner, said.Right, Account(said.Right), ct) is StepResult.Done done)
            {
                made[said.Place] = (await desk.FindAsync(owner, flow, done.CaseId, ct))!;
            }

            return;
        }

        if (!made.TryGetValue(said.Place, out var claim))
        {
            return;
        }

        await (said.Step switch
        {
            "object" => steps.TakeAsync(Actor.Visitor, Objection(claim), ct),
            "review" or "return" => steps.TakeAsync(At(people, "town", Scope.OfUnit(unit!), unit!), Form(flow, claim, said.Step), ct),
            "pay" => steps.TakeAsync(people["finance"], Form(flow, claim, said.Step), ct),
            _ => steps.TakeAsync(people["bureau"], Form(flow, claim, said.Step), ct),
        });
    }

    /// <summary>Whoever has an account signs with it; of other towns and enterprises somebody does who has none here.</summary>
    private static Actor At(Dictionary<string, Actor> people, string role, Scope scope, string name) =>
        people[role].Scope == scope ? people[role] : people[role] with { AccountId = null, Name = $"演示·{name}", Scope = scope };

    private async Task<Dictionary<string, Actor>> PeopleAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var accounts = await db.Users.AsNoTracking().Where(account => account.Role != null && account.ClosedAt == null).ToListAsync(ct);
        return accounts.GroupBy(account => account.Role!).ToDictionary(role => role.Key, role => Actor.Of(role.First(), plans.Plan), StringComparer.Ordinal);
    }

    /// <summary>One award for each of a few enterprises, those of the accounts that are there first.</summary>
    private async Task<IReadOnlyList<Entitlement>> RightsAsync(Dictionary<string, Actor> people, CancellationToken ct)
    {
        if (!Roles.All(people.ContainsKey))
        {
            return [];
        }

        var board = await boards.GetAsync(plans.Plan.LastDay, Scope.County, ct);
        var lines = board.Awards
            .Where(line => line is { Status: Status.Met, Amount: > 0, Enterprise.Unit: not null, Policy: { Pot: not null, Kind: AwardKind.Fixed or AwardKind.UpTo or AwardKind.Rate } })
            .DistinctBy(line => line.Enterprise!.Code)
            .OrderByDescending(line => people["enterprise"].Scope.Includes(line.Unit, line.Enterprise!.Code))
            .ThenByDescending(line => people["town"].Scope.Includes(line.Unit, line.Enterprise!.Code))
            .Take(Claims);
        var rights = new List<Entitlement>();
        foreach (var line in lines)
        {
            var own = await claims.OfEnterpriseAsync(people["bureau"], line.Enterprise!.Code, ct) ?? [];
            rights.AddRange(own.Where(one => one.Right.Policy == line.Policy && one.Right.Case == line.Case).Take(1).Select(one => one.Right));
        }

        return rights;
    }

    private static Dictionary<string, string?> Account(Entitlement right) => new(StringComparer.Ordinal)
    {
        [ClaimFields.Payee] = right.Enterprise!.Name,
        [ClaimFields.Bank] = "演示银行",
        [ClaimFields.BankAccount] = "6217000000001234",
    };

    private static StepForm Form(Flow flow, HandledCase claim, string step) => new(flow.Kind.Id, claim.Id, step, step switch
    {
        "review" => new Dictionary<string, string?> { [ClaimFields.AccountConfirmed] = "是" },
        "approve" => new() { [ClaimFields.Approved] = CellOf(claim.Money(ClaimFields.Amount)) },
        "pay" => new() { ["付款凭证号"] = $"演示-{claim.Label}" },
        _ => [],
    }, step == "return" ? "演示：请补一份盖章的认定文件。" : "");

    private static string CellOf(decimal? yuan) => yuan?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static StepForm Objection(HandledCase claim) => new(ClaimFields.ObjectionKind, null, "object", new Dictionary<string, string?>
    {
        [ClaimFields.ObjectedClaim] = claim.Label,
        ["异议内容"] = "演示：想知道是不是首次认定。",
    }, "");
}
