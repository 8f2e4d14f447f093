using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>What was paid came back.</summary>
internal sealed class RecoverEffect(ClaimPosting posting) : Effect<StepEffect.Recover>
{
    protected override Task PerformAsync(StepContext step, StepEffect.Recover effect, CancellationToken ct) =>
        posting.PostAsync(step, LedgerAct.ClawBack, step.Money(effect.Amount), effect.Reference is { } field ? step.Text(field.Name) : null, ct);
}
