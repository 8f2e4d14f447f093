using Peiyu.Core.Claims;
using Peiyu.Core.Fund;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>Nothing was paid for this before: not this case, not the same award for the same event, not the same cost by another payer.</summary>
internal sealed class NotPaidCheck : ICheck
{
    public string Name => NamedChecks.NotPaid;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        if (step.Kept is { } kept && (await Ledger.OfCaseAsync(step.Work.Db, kept.Entry.Id, ct)).Paid > 0)
        {
            return CheckAnswer.No("这一件已经付过了");
        }

        var policy = step.Plan.Policy(step.Text(ClaimFields.Policy) ?? "");
        foreach (var other in await ClaimBook.OfAsync(step.Work.Db, step.Plan, step.Kind, step.Place.Code, step.Text(ClaimFields.Beneficiary), ct))
        {
            if (other.Entry.Id == step.Kept?.Entry.Id || !ClaimBook.IsOfSameEvent(step, other)
                || (await Ledger.OfCaseAsync(step.Work.Db, other.Entry.Id, ct)).Paid <= 0)
            {
                continue;
            }

            if (Text(other, ClaimFields.Policy) == policy?.Id || IsSameCost(policy, step.Plan.Policy(Text(other, ClaimFields.Policy) ?? "")))
            {
                return CheckAnswer.No($"{Text(other, ClaimFields.Number)}（{Text(other, ClaimFields.PolicyName)}）已经为同一件事付过");
            }
        }

        return CheckAnswer.Yes("这一件、同一件事的别的申领都没有付过");

        string? Text(TrackedCase known, string field) => CaseWords.Text(step.Kind.Field(field), known.Values);
    }

    /// <summary>Both pay a share of a cost, and neither is meant to go on top of the other (配套).</summary>
    private static bool IsSameCost(Policy? one, Policy? other) =>
        one is { Kind: AwardKind.Rate or AwardKind.UpTo } && other is { Kind: AwardKind.Rate or AwardKind.UpTo }
        && one.On == other.On && one.Amount is { } first && other.Amount is { } second && IsOfCosts(first) && IsOfCosts(second)
        && one.MatchOf != other.Id && other.MatchOf != one.Id;

    private static bool IsOfCosts(PlanExpression amount) => amount.Feel.FreeNames.Count > 0;
}
