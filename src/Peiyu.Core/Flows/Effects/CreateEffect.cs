using Microsoft.Extensions.DependencyInjection;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Opens a case of another kind, as whoever takes the step, by the other flow's first opening step.</summary>
internal sealed class CreateEffect(IServiceProvider services) : Effect<StepEffect.Create>
{
    protected override async Task PerformAsync(StepContext step, StepEffect.Create effect, CancellationToken ct)
    {
        var flow = step.Plan.Flow(effect.Kind) ?? throw new StepRefusedException($"{effect.Kind.Name}没有流程，不能由“{step.Step.Name}”新开。");
        var rules = step.Rules;
        var fields = effect.Fields.ToDictionary(
            field => field.Key,
            field => rules.Value(field.Value) is var value && value is not FeelNull ? effect.Kind.Field(field.Key).Type.Write(value) : null,
            StringComparer.Ordinal);
        var first = flow.StepsFrom(null).First();
        var form = new StepForm(effect.Kind.Id, null, first.Id, new Dictionary<string, string?>(), "") { Given = fields, Letters = step.Letters, ImportId = step.ImportId };
        // The taker has the effects, and this is one of them.
        if (await services.GetRequiredService<StepTaker>().TakeAsync(step.Work, step.Plan, flow, first, form, ct) is StepResult.Refused refused)
        {
            throw new StepRefusedException(refused.Sentence);
        }
    }
}
