using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Brings about one sort of effect.</summary>
internal interface IEffect
{
    /// <summary>Which sort it is.</summary>
    public Type Sort { get; }

    /// <summary>Writes to the case as it would be, before it is checked; most effects have nothing to write.</summary>
    public void Prepare(StepContext step, StepEffect effect);

    /// <summary>Once the case is written, in the same transaction.</summary>
    /// <exception cref="StepRefusedException">It is impossible, and with it the whole step.</exception>
    public Task PerformAsync(StepContext step, StepEffect effect, CancellationToken ct);
}
