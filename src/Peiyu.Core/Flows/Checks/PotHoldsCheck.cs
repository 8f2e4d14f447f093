using Peiyu.Core.Fund;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The pot holds the sum: as what is free before it is put aside, as what is owed to this claim before it is paid.</summary>
internal sealed class PotHoldsCheck : ICheck
{
    public string Name => NamedChecks.PotHolds;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        if (step.Step.Effects.OfType<StepEffect.Pay>().FirstOrDefault() is { } pay)
        {
            var held = step.Kept is { } kept ? (await Ledger.OfCaseAsync(step.Work.Db, kept.Entry.Id, ct)).Committed : 0;
            var due = step.Money(pay.Amount) ?? 0;
            return held >= due ? CheckAnswer.Yes($"为这一件留着 {Amounts.Yuan(held)}") : CheckAnswer.No($"为这一件只留着 {Amounts.Yuan(held)}，要付 {Amounts.Yuan(due)}");
        }

        var (pot, year) = (step.Text(ClaimFields.Pot) ?? "", step.After[step.Kind.Field(ClaimFields.PotYear).Index]);
        var sum = step.Money(step.Kind.Field(ClaimFields.Amount)) ?? 0;
        var available = (await Ledger.BalancesAsync(step.Work.Db, ct)).Of(pot, (int)(year is FeelNumber number ? number.Value : step.Plan.Year)).Available;
        return step.Plan.Policies.All(policy => policy.Pot != pot) ? CheckAnswer.Yes($"由{pot}付，不占县里的资金")
            : available >= sum ? CheckAnswer.Yes($"{pot}还有 {Amounts.Yuan(available.Value)} 可用")
            : CheckAnswer.No($"{pot}只有 {Amounts.Yuan(available ?? 0)} 可用，要 {Amounts.Yuan(sum)}");
    }
}
