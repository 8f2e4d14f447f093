using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Asks one set of criteria about one enterprise.</summary>
internal static class CriteriaRun
{
    public static CriteriaAssessment Assess(PlanRun run, CriteriaSet set, Enterprise enterprise)
    {
        var scope = run.ScopeOf(enterprise);
        return new()
        {
            Plan = run.Plan,
            Set = set,
            Enterprise = enterprise,
            AsOf = run.AsOf,
            When = [.. set.When.Select(criterion => Ask(run, scope, criterion))],
            Score = set.Score is { } sheet ? ScoreRun.Score(run, scope, sheet) : null,
            Ways = [.. set.Ways.Select(way => new WayResult(way, [.. way.Criteria.Select(criterion => Ask(run, scope, criterion))]))],
        };
    }

    private static CriterionResult Ask(PlanRun run, EnterpriseScope scope, Criterion criterion) => new(
        criterion,
        criterion.If is { } rule
            ? run.Evaluate(rule, scope).As(criterion.Say, rule.Text)
            : new(criterion.Say, "", FeelNull.Because("没有数据可以判断，要由人来看"), [], []));
}
