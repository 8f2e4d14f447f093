using Peiyu.Core.Register;
using Peiyu.Core.TownPlans;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The enterprise is not put down for the same programme a second time.</summary>
internal sealed class NotAllocatedCheck : ICheck
{
    public string Name => NamedChecks.NotAllocated;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var field = step.Kind.Field(AllocationFields.Programme);
        var programme = TownPlanReader.ProgrammeOf(step.Plan, step.Text(field.Name));
        var cases = await CaseReader.ReadAsync(
            step.Work.Db, step.Plan, step.Work.Db.Cases.Where(entry => entry.Kind == step.Kind.Id && entry.Owner == step.Place.Code), ct);
        var other = cases.Values.FirstOrDefault(known => !known.IsGone && known.Entry.Id != step.Kept?.Entry.Id
            && !step.Flow.IsWithoutEffect(step.Flow.StateOf(known.Values))
            && TownPlanReader.ProgrammeOf(step.Plan, CaseWords.Text(field, known.Values)) == programme);
        return other is null
            ? CheckAnswer.Yes("查过这户企业的全部安排")
            : CheckAnswer.No($"{other.Entry.Key} 已经把这一户排进同一项任务，现在是“{step.Flow.StateOf(other.Values)}”");
    }
}
