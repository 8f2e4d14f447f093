using Peiyu.Core.Flows.Effects;

namespace Peiyu.Core.Flows;

/// <summary>Brings about what a step brings about.</summary>
internal sealed class StepEffects
{
    private readonly Dictionary<Type, IEffect> _effects;

    public StepEffects(IEnumerable<IEffect> effects) => _effects = effects.ToDictionary(effect => effect.Sort);

    public void Prepare(StepContext context)
    {
        foreach (var effect in context.Step.Effects)
        {
            _effects[effect.GetType()].Prepare(context, effect);
        }
    }

    public async Task PerformAsync(StepContext context, CancellationToken ct)
    {
        foreach (var effect in context.Step.Effects)
        {
            await _effects[effect.GetType()].PerformAsync(context, effect, ct);
        }
    }
}
