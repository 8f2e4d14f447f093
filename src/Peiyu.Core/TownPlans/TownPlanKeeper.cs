using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.TownPlans;

/// <summary>
/// Changes plans of units by the steps of their flow: enterprises come in each for itself; a whole plan is submitted, agreed to or sent
/// back whole or not at all, and whoever waits for it gets one message.
/// </summary>
public sealed class TownPlanKeeper
{
    private readonly PlanSource _plans;
    private readonly Auditor _auditor;
    private readonly StepTaker _taker;
    private readonly MessageDesk _messages;

    internal TownPlanKeeper(PlanSource plans, Auditor auditor, StepTaker taker, MessageDesk messages) =>
        (_plans, _auditor, _taker, _messages) = (plans, auditor, taker, messages);

    private Plan Plan => _plans.Plan;

    private Flow Flow => TownPlanReader.FlowOf(Plan) ?? throw new InvalidOperationException("The plan has no plans of units.");

    /// <summary>Whether somebody may take a step of such plans.</summary>
    public static bool May(Actor actor, Plan plan, string step) =>
        TownPlanReader.FlowOf(plan) is { } flow && flow.Step(step) is { } known && actor.May(known.Act, flow.Kind.Name);

    /// <summary>Puts enterprises down for a target; what one can't be does not hold up the others.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="unit">Whose plan.</param>
    /// <param name="programme">The target's programme.</param>
    /// <param name="entries">Whom and for which month, 1 to 12.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>In the order asked for.</returns>
    /// <exception cref="NotAllowedException">Planning is not the actor's right.</exception>
    public Task<IReadOnlyList<(string Code, StepResult Result)>> AddAsync(
        Actor actor, string unit, Programme programme, IReadOnlyCollection<(string Code, int Month)> entries, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(entries.Count, StepKeeper.MostAtOnce);
        var step = Demand(actor, AllocationFields.PlanStep);
        return _auditor.DoAsync<IReadOnlyList<(string, StepResult)>>(actor, async work =>
        {
            var results = new List<(string, StepResult)>();
            foreach (var (code, month) in entries)
            {
                var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    [AllocationFields.Unit] = unit,
                    [AllocationFields.Programme] = programme.Label,
                    [Flow.Kind.Owner!.Name] = code,
                    [AllocationFields.Month] = TownPlanReader.Write(month),
                };
                results.Add((code, await _taker.TakeAsync(work, Plan, Flow, step, new(Flow.Kind.Id, null, step.Id, fields, ""), ct)));
            }

            return results;
        }, ct);
    }

    /// <summary>Takes one enterprise out again.</summary>
    /// <exception cref="NotAllowedException">Planning is not the actor's right.</exception>
    public Task<StepResult> DropAsync(Actor actor, TownPlan plan, long allocation, CancellationToken ct) =>
        TakeAsync(actor, plan, AllocationFields.DropStep, [.. plan.Allocations.Where(one => one.Case.Id == allocation && one.State != AllocationState.Agreed)], "", ct);

    /// <summary>Hands everything in that the unit worked on.</summary>
    /// <exception cref="NotAllowedException">Planning is not the actor's right.</exception>
    public Task<StepResult> SubmitAsync(Actor actor, TownPlan plan, CancellationToken ct) =>
        TakeAsync(actor, plan, AllocationFields.SubmitStep, In(plan, AllocationState.Draft), "", ct);

    /// <summary>Agrees to everything that the unit handed in.</summary>
    /// <exception cref="NotAllowedException">Deciding is not the actor's right.</exception>
    public Task<StepResult> AgreeAsync(Actor actor, TownPlan plan, CancellationToken ct) =>
        TakeAsync(actor, plan, AllocationFields.AgreeStep, In(plan, AllocationState.Submitted), "", ct);

    /// <summary>Gives everything back that the unit handed in.</summary>
    /// <exception cref="NotAllowedException">Deciding is not the actor's right.</exception>
    public Task<StepResult> SendBackAsync(Actor actor, TownPlan plan, string reason, CancellationToken ct) =>
        TakeAsync(actor, plan, AllocationFields.SendBackStep, In(plan, AllocationState.Submitted), reason, ct);

    private static IReadOnlyList<Allocation> In(TownPlan plan, AllocationState state) => [.. plan.Allocations.Where(one => one.State == state)];

    private Step Demand(Actor actor, string id)
    {
        var step = Flow.Step(id) ?? throw new InvalidOperationException($"The flow has no step {id}.");
        actor.Demand(step.Act, Flow.Kind.Name);
        return step;
    }

    private async Task<StepResult> TakeAsync(
        Actor actor, TownPlan plan, string id, IReadOnlyList<Allocation> allocations, string reason, CancellationToken ct)
    {
        var step = Demand(actor, id);
        if (allocations.Count == 0)
        {
            return new StepResult.Conflict($"{plan.Unit}现在没有可以“{step.Name}”的安排：可能有人刚办过，请看现在的情况。");
        }

        try
        {
            return await _auditor.DoAsync(actor, work => TakeAsync(work, plan, step, allocations, reason, ct), ct);
        }
        catch (StepRefusedException refused)
        {
            return new StepResult.Refused(refused.Message);
        }
    }

    private async Task<StepResult> TakeAsync(
        AuditedWork work, TownPlan plan, Step step, IReadOnlyList<Allocation> allocations, string reason, CancellationToken ct)
    {
        StepResult last = new StepResult.NotFound();
        foreach (var one in allocations)
        {
            // The unit and the county are told of the plan as a whole, below.
            var form = new StepForm(Flow.Kind.Id, one.Case.Id, step.Id, new Dictionary<string, string?>(), reason) { Letters = new() };
            last = await _taker.TakeAsync(work, Plan, Flow, step, form, ct) switch
            {
                StepResult.Done done => done,
                StepResult.Refused refused => throw new StepRefusedException($"{one.Case.Label} {one.Case.Enterprise}：{refused.Sentence}"),
                StepResult.Conflict conflict => throw new StepRefusedException($"{one.Case.Label} {one.Case.Enterprise}：{conflict.Sentence}"),
                _ => throw new StepRefusedException($"{one.Case.Label} 已经不在了，请看现在的情况。"),
            };
        }

        await TellAsync(work, plan.Unit, step, allocations.Count, reason, ct);
        return last;
    }

    private async Task TellAsync(AuditedWork work, string unit, Step step, int count, string reason, CancellationToken ct)
    {
        var link = MessageAddresses.OfTownPlan(unit);
        if (step.Id == AllocationFields.SubmitStep)
        {
            var decided = Flow.Step(AllocationFields.AgreeStep)!.Act;
            foreach (var role in Plan.Roles.Where(role => role.Scope == RoleScope.County && role.May(decided, Flow.Kind.Name)))
            {
                await MessageDesk.ToRoleAsync(work, role.Id, $"{unit}报送了培育计划，{count} 户次等同意。", link, ct);
            }
        }
        else if (step.Id is AllocationFields.AgreeStep or AllocationFields.SendBackStep)
        {
            await _messages.ToUnitAsync(work, unit, $"{unit}培育计划 {count} 户次：{step.Name}{(reason.Length > 0 ? $"。{reason}" : "")}。", link, ct);
        }
    }
}
