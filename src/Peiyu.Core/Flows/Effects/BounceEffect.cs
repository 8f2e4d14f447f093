using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>What was paid could not be delivered and is owed still.</summary>
internal sealed class BounceEffect(ClaimPosting posting) : Effect<StepEffect.Bounce>
{
    protected override Task PerformAsync(StepContext step, StepEffect.Bounce effect, CancellationToken ct) =>
        posting.PostAsync(step, LedgerAct.Bounce, step.Money(effect.Amount), step.Text(effect.Reference.Name), ct);
}
