using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Evaluation.Criteria;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>
/// Holds enterprises against the criteria of titles, with what experts gave. Pages, programs and candidates all ask here: nowhere
/// does one enterprise have two answers.
/// </summary>
public sealed class SelfAssessor(PlanSource plans, JudgedScoreReader scores)
{
    /// <summary>One enterprise towards every title.</summary>
    public async Task<JudgedAssessment> OfAsync(EnterpriseFile file, CancellationToken ct)
    {
        var judged = await scores.OfAsync(file, ct);
        var all = CriteriaEvaluator.Assess(plans.Plan, file.Population, file.Enterprise, file.AsOf);
        return new(all with { Titles = [.. all.Titles.Select(one => Settle(one, judged.GetValueOrDefault(one.Set.Title)))] }, judged);
    }

    /// <summary>The same assessment with what experts gave; without that as it was.</summary>
    internal static CriteriaAssessment Settle(CriteriaAssessment one, JudgedScore? judged) => judged is null ? one : one.With(judged.Means);
}
