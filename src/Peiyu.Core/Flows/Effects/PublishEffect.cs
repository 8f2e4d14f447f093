using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Puts a case on the public list: the days are counted here, and nobody is asked.</summary>
internal sealed class PublishEffect : Effect<StepEffect.Publish>
{
    protected override void Prepare(StepContext step, StepEffect.Publish effect)
    {
        var until = step.Plan.Calendar.AddWorkingDays(step.Today, effect.WorkingDays)
            ?? throw new StepRefusedException($"从 {step.Today:yyyy-MM-dd} 起的 {effect.WorkingDays} 个工作日要用还没有公布的节假日安排，请先在计划的 calendar.yaml 里补上。");
        step.Set(effect.From, FeelValue.Of(step.Today));
        step.Set(effect.Until, FeelValue.Of(until));
    }
}
