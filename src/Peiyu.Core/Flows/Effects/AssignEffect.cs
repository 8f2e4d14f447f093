using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Writes who takes the step.</summary>
internal sealed class AssignEffect : Effect<StepEffect.Assign>
{
    protected override void Prepare(StepContext step, StepEffect.Assign effect) =>
        step.Set(effect.Field, FeelValue.Of(step.Work.Actor.Name));
}
