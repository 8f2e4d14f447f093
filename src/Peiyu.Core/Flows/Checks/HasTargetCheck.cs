using Peiyu.Core.TownPlans;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The unit has a target of its own in the programme that is named.</summary>
internal sealed class HasTargetCheck : ICheck
{
    public string Name => NamedChecks.HasTarget;

    public Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var (named, unit) = (step.Text(AllocationFields.Programme), step.Text(AllocationFields.Unit));
        return Task.FromResult(TownPlanReader.ProgrammeOf(step.Plan, named) is not { } programme
            ? CheckAnswer.No($"计划里没有“{named}”这项任务，请写它的简称，如“{step.Plan.Programmes[0].Label}”")
            : TownPlanReader.TargetOf(programme, unit) is { } target
                ? CheckAnswer.Yes($"{unit}的目标是 {target.Units.First(one => one.Unit == unit).Value:0.##}")
                : CheckAnswer.No($"“{programme.Label}”没有给{unit}定数量"));
    }
}
