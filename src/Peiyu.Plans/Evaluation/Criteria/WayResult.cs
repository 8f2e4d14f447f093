using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>What a way to a title beside its score came to.</summary>
public sealed record WayResult(CriteriaWay Way, IReadOnlyList<CriterionResult> Results)
{
    public Status Status => Way.NeedsAll ? CriterionResult.All(Results) : CriterionResult.Any(Results);
}
