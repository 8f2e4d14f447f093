using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Pipelines;
using Peiyu.Core.Time;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Flows;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Finds what reviewers score of a case: the flow's own items, or what people judge of the criteria of its title.</summary>
public sealed class ReviewSheets(PlanSource plans, EnterpriseReader enterprises, TimeProvider clock)
{
    /// <summary>The sheet with its items; null where the case is not scored.</summary>
    public async Task<ReviewSheet?> OfAsync(HandledCase one, CancellationToken ct)
    {
        if (one.Flow.Scores is not { } sheet)
        {
            return null;
        }

        if (!sheet.IsOfCriteria)
        {
            return sheet.If is not { } rule || new StepRules(plans.Plan, new Population(), one.Kind, one.Values, null, plans.Plan.LastDay).Holds(rule) ? sheet : null;
        }

        var items = await JudgedAsync(one, ct);
        return items.Count == 0 ? null : sheet with { Items = items };
    }

    /// <summary>What data leave open in the criteria in force today, between the points that it can have.</summary>
    private async Task<IReadOnlyList<ReviewItem>> JudgedAsync(HandledCase one, CancellationToken ct)
    {
        var day = plans.Plan.Nearest(clock.TodayInChina);
        if (Pipeline.Of(plans.Plan, one.What)?.CriteriaOn(plans.Plan, day) is not { Score: not null } criteria || one.Code is not { } code
            || await enterprises.FindAsync(code, day, Scope.County, ct) is not { } file)
        {
            return [];
        }

        var assessment = CriteriaEvaluator.Assess(plans.Plan, file.Population, criteria, [file.Enterprise], day)[0];
        return [.. assessment.Score!.Items.Where(item => item.IsJudged).Select(item => new ReviewItem(item.Item.Name, item.Score.Lowest, item.Score.Highest))];
    }
}
