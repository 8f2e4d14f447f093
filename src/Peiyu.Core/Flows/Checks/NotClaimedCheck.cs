using Peiyu.Core.Claims;
using Peiyu.Core.Register;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>No other claim for the same award and event is on its way or paid.</summary>
internal sealed class NotClaimedCheck : ICheck
{
    public string Name => NamedChecks.NotClaimed;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var others = await ClaimBook.OfAsync(step.Work.Db, step.Plan, step.Kind, step.Place.Code, step.Text(ClaimFields.Beneficiary), ct);
        var other = others.FirstOrDefault(known => known.Entry.Id != step.Kept?.Entry.Id
            && !step.Flow.IsWithoutEffect(step.Flow.StateOf(known.Values))
            && Text(known, ClaimFields.Policy) == step.Text(ClaimFields.Policy) && ClaimBook.IsOfSameEvent(step, known));
        return other is null
            ? CheckAnswer.Yes("查过这户企业的全部申领")
            : CheckAnswer.No($"{Text(other, ClaimFields.Number)} 已经申领了同一项，现在是“{step.Flow.StateOf(other.Values)}”");

        string? Text(TrackedCase known, string field) => CaseWords.Text(step.Kind.Field(field), known.Values);
    }
}
