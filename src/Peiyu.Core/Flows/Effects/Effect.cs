using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>One sort of effect.</summary>
/// <typeparam name="T">What the plan says about it.</typeparam>
internal abstract class Effect<T> : IEffect
    where T : StepEffect
{
    public Type Sort => typeof(T);

    public void Prepare(StepContext step, StepEffect effect) => Prepare(step, (T)effect);

    public Task PerformAsync(StepContext step, StepEffect effect, CancellationToken ct) => PerformAsync(step, (T)effect, ct);

    protected virtual void Prepare(StepContext step, T effect)
    {
    }

    protected virtual Task PerformAsync(StepContext step, T effect, CancellationToken ct) => Task.CompletedTask;
}
