using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>What was owed is paid.</summary>
internal sealed class PayEffect(ClaimPosting posting) : Effect<StepEffect.Pay>
{
    protected override Task PerformAsync(StepContext step, StepEffect.Pay effect, CancellationToken ct) =>
        posting.PostAsync(step, LedgerAct.Payment, step.Money(effect.Amount), step.Text(effect.Reference.Name), ct);
}
