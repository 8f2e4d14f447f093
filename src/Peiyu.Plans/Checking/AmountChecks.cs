using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Checking;

/// <summary>An award that promises a sum has a rule for it, and limits are numbers whatever the case.</summary>
internal static class AmountChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan)
    {
        var run = new PlanRun(plan, new Population(), plan.FirstDay);
        foreach (var policy in plan.Policies)
        {
            if ((policy.Amount is null) != (policy.Kind == AwardKind.AsPublished))
            {
                yield return new(policy.Place, $"“{policy.Id}”：只有 kind: as-published 的政策不写 amount，别的都要写。");
            }

            foreach (var clip in policy.Clips.Where(clip => clip.Limit.Feel.Evaluate(run) is not FeelNumber))
            {
                yield return new(clip.Limit.Place, $"“{clip.By}”的限额要是一个数，只能用数和常数写。");
            }
        }
    }
}
