using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Checking;

/// <summary>A flow holds together: every state is reached and left, every step has somebody who may take it.</summary>
internal static class FlowChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
    [
        .. plan.Flows.GroupBy(flow => flow.Kind).Where(group => group.Count() > 1)
            .Select(group => new PlanProblem(group.Last().Place, $"{group.Key.Name}的流程写了两次。")),
        .. plan.Flows.SelectMany(flow => Of(plan, flow)),
    ];

    private static IEnumerable<PlanProblem> Of(Plan plan, Flow flow) =>
        [.. States(flow), .. flow.Steps.SelectMany(step => Of(plan, flow, step)), .. Twice(flow), .. Numbers(flow), .. Claims(flow), .. Allocations(flow)];

    private static IEnumerable<PlanProblem> States(Flow flow)
    {
        if (flow.State is { } field && !field.Type.Choices.SequenceEqual(flow.States.Select(state => state.Name)))
        {
            yield return new(flow.Place, $"“{field.Name}”的选项应与 states 一样，依次是：{string.Join("、", flow.States.Select(state => state.Name))}。");
        }

        if (flow.State is null && flow.States.FirstOrDefault(state => state.ReachedBy is null) is { } undated)
        {
            yield return new(flow.Place, $"“{undated.Name}”要写 reached-by：没有 state 栏的流程靠日期认环节。");
        }

        var putAside = flow.Steps.Any(step => step.BackFrom is not null);
        foreach (var state in flow.States)
        {
            if (flow.Steps.All(step => step.To != state.Name))
            {
                yield return new(flow.Place, $"没有哪一步走到“{state.Name}”。");
            }

            if (!state.IsEnd && !flow.StepsFrom(state.Name).Any())
            {
                yield return new(flow.Place, $"到了“{state.Name}”就没有下一步了：它若是终点，请写 end: true。");
            }
        }

        if (putAside && flow.Steps.All(step => step.PutsAside is null))
        {
            yield return new(flow.Place, "有一步写了 back-from，却没有一步写 puts-aside。");
        }
    }

    private static IEnumerable<PlanProblem> Of(Plan plan, Flow flow, Step step)
    {
        if (!plan.Roles.Any(role => role.May(step.Act, flow.Kind.Name)))
        {
            yield return new(step.Place, $"没有哪个角色能“{step.Name}”：roles.yaml 里要有人对“{flow.Kind.Name}”有 {step.Act} 的权限。");
        }

        foreach (var other in step.ApartFrom.Where(other => flow.Step(other) is null))
        {
            yield return new(step.Place, $"apart-from 里的“{other}”不是这个流程的一步。");
        }

        if (step.AsksDay && step.Dates is null)
        {
            yield return new(step.Place, "写了 asks-day 就要写 dates：问的是哪一栏的日子？");
        }

        if (flow.State is not null && step.Form.Contains(flow.State))
        {
            yield return new(step.Place, $"“{flow.State.Name}”由流程自己写，不能让人填。");
        }

        if (flow.State is null && flow.States.FirstOrDefault(state => state.Name == step.To) is { ReachedBy: { } reached } && reached != step.Dates)
        {
            yield return new(step.Place, $"走到“{step.To}”靠“{reached.Name}”认，dates 应写它。");
        }
    }

    private static IEnumerable<PlanProblem> Twice(Flow flow) =>
        from step in flow.Steps
        group step by step.Id into same
        where same.Count() > 1
        select new PlanProblem(same.Last().Place, $"“{same.Key}”这一步写了两次。");

    private static IEnumerable<PlanProblem> Numbers(Flow flow)
    {
        if (flow.NumberPrefix is not null && flow.Kind.Key.Count != 1)
        {
            yield return new(flow.Place, $"写了 number 就由系统编号：{flow.Kind.Name}的 key 应只有一栏。");
        }
    }

    /// <summary>What the system itself checks and pays, it knows by the names of fields.</summary>
    private static IEnumerable<PlanProblem> Claims(Flow flow) =>
        flow.Steps.Any(step => step.Checks.OfType<StepCheck.Named>().Any(check => !NamedChecks.OfAllocations.Contains(check.Name)) || step.MovesMoney)
            ? ClaimFields.All.Where(name => !flow.Kind.TryField(name, out _))
                .Select(name => new PlanProblem(flow.Place, $"{flow.Kind.Name}的流程有系统的核对或动资金，kinds.yaml 里要有“{name}”这一栏。"))
            : [];

    /// <summary>What the system counts for a unit's plan, it knows by the names of fields and steps.</summary>
    private static IEnumerable<PlanProblem> Allocations(Flow flow) => flow.Kind.Id == AllocationFields.Kind
        || flow.Steps.SelectMany(step => step.Checks).OfType<StepCheck.Named>().Any(check => NamedChecks.OfAllocations.Contains(check.Name))
            ? [
                .. AllocationFields.All.Where(name => !flow.Kind.TryField(name, out _))
                    .Select(name => new PlanProblem(flow.Place, $"{flow.Kind.Name}排的是单位的目标，kinds.yaml 里要有“{name}”这一栏。")),
                .. AllocationFields.Steps.Where(id => flow.Step(id) is null)
                    .Select(id => new PlanProblem(flow.Place, $"{flow.Kind.Name}排的是单位的目标，steps 里要有 id 为 {id} 的一步。")),
            ]
            : [];
}
