using System.Globalization;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.TownPlans;

/// <summary>Reads the plans of units: their targets from the board, the enterprises that they have put down from the cases.</summary>
public sealed class TownPlanReader(CaseDesk cases)
{
    /// <summary>How allocations are handled; null where the plan has none.</summary>
    public static Flow? FlowOf(Plan plan) => plan.FlowOf(AllocationFields.Kind);

    /// <summary>Whether somebody sees plans of units at all.</summary>
    public static bool MayRead(Actor actor, Plan plan) =>
        actor.Scope is { IsNothing: false, Enterprise: null } && FlowOf(plan) is { } flow && actor.May(Acts.Read, flow.Kind.Name);

    /// <summary>The plans of the units within the board's scope, in the order of the annex; empty for who may not see them.</summary>
    public async Task<IReadOnlyList<TownPlan>> OfAsync(Actor actor, Board board, CancellationToken ct)
    {
        if (!MayRead(actor, board.Plan))
        {
            return [];
        }

        var flow = FlowOf(board.Plan)!;
        var known = (await cases.ListAsync(actor, flow, ct)).ToLookup(one => one.Unit);
        return [.. board.Plan.Units.Where(unit => board.Scope.Unit is null || board.Scope.Unit == unit.Name)
            .Select(unit => Of(board, flow, unit.Name, [.. known[unit.Name]]))];
    }

    /// <summary>One unit's; null where it lies outside the board's scope.</summary>
    public async Task<TownPlan?> OfAsync(Actor actor, Board board, string unit, CancellationToken ct) =>
        (await OfAsync(actor, board, ct)).FirstOrDefault(plan => plan.Unit == unit);

    /// <summary>The programme that an allocation names: by its short name, its name or its row.</summary>
    public static Programme? ProgrammeOf(Plan plan, string? text) =>
        plan.Programmes.FirstOrDefault(one => text is not null && (one.Label == text || one.Name == text || one.Row == text));

    /// <summary>A unit's own target of a programme that counts something; null where it has none.</summary>
    public static Target? TargetOf(Programme programme, string? unit) =>
        programme.Targets.FirstOrDefault(target => target.Measured is Measured.Count && target.Units.Any(one => one.Unit == unit));

    /// <summary>The last month of the plan year that is in time; 12 where it is due later.</summary>
    public static int LastMonth(Plan plan, Target target) => target.Due switch
    {
        DueDate.Once { Day: var day } when day < plan.FirstDay => 0,
        DueDate.Once { Day: var day } when day <= plan.LastDay => day.Month,
        _ => plan.LastDay.Month,
    };

    private static TownPlan Of(Board board, Flow flow, string unit, IReadOnlyList<HandledCase> cases)
    {
        var byProgramme = cases.ToLookup(one => ProgrammeOf(board.Plan, one.Text(AllocationFields.Programme)));
        return new(unit, [.. board.Standings
            .Where(standing => standing.Unit == unit && TargetOf(standing.Programme, unit) == standing.Target)
            .Select(standing => new TownTarget(standing, [.. byProgramme[standing.Programme]
                .Select(one => Of(board, flow, standing, one))
                .Where(one => one.State != AllocationState.Dropped)
                .OrderBy(one => one.Month).ThenBy(one => one.Case.Id)]))]);
    }

    private static Allocation Of(Board board, Flow flow, Standing standing, HandledCase one)
    {
        var month = (int)(one.Money(AllocationFields.Month) ?? 0);
        return new(one, standing.Programme, one.Code is { } code ? board.Find(code) : null, month, StateOf(flow, one.State))
        {
            IsReached = one.Code is { } reached && standing.Counted.Any(line => line.Enterprise?.Code == reached),
            IsTooLate = month > LastMonth(board.Plan, standing.Target),
        };
    }

    private static AllocationState StateOf(Flow flow, string state) =>
        flow.IsWithoutEffect(state) ? AllocationState.Dropped
        : state == flow.Step(AllocationFields.AgreeStep)?.To ? AllocationState.Agreed
        : state == flow.Step(AllocationFields.SubmitStep)?.To ? AllocationState.Submitted
        : AllocationState.Draft;

    /// <summary>A month as it is written into a case.</summary>
    internal static string Write(int month) => month.ToString(CultureInfo.InvariantCulture);
}
