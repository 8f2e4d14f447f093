using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Puts the sum aside for the claim.</summary>
internal sealed class ReserveEffect(ClaimPosting posting) : Effect<StepEffect.Reserve>
{
    protected override Task PerformAsync(StepContext step, StepEffect.Reserve effect, CancellationToken ct) =>
        posting.PostAsync(step, LedgerAct.Reservation, step.Money(effect.Amount), null, ct);
}
