using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>
/// The smallest step to a title (差什么最少就到): every condition that fails, and of the ways that fail the one with the fewest
/// things to do, then the nearest.
/// </summary>
public static class CriteriaSteps
{
    // A deed (a certificate, a prize) is farther than a figure that has to double.
    private const decimal Unmeasured = 2;

    /// <summary>Empty where it is met, or where nothing is known to fail.</summary>
    public static IReadOnlyList<CriteriaStep> Of(CriteriaAssessment assessment) => assessment.Status != Status.Unmet
        ? []
        : [.. Failed(assessment, assessment.When), .. Way(assessment)];

    private static IReadOnlyList<CriteriaStep> Way(CriteriaAssessment assessment)
    {
        if (assessment.AnyWay != Status.Unmet)
        {
            return [];
        }

        return assessment.Ways.Select(way => (IReadOnlyList<CriteriaStep>)Steps(assessment, way))
            .Concat(assessment.Score is { } score ? [ScoreSteps.Of(assessment.Plan, score)] : [])
            .OrderBy(steps => steps.Sum(step => step.Count))
            .ThenBy(steps => steps.Sum(step => step.Distance))
            .First();
    }

    private static List<CriteriaStep> Steps(CriteriaAssessment assessment, WayResult way)
    {
        var failed = Failed(assessment, way.Results);
        return way.Way.NeedsAll ? failed : [failed.MinBy(step => step.Distance)!];
    }

    private static List<CriteriaStep> Failed(CriteriaAssessment assessment, IEnumerable<CriterionResult> results) =>
        [.. results.Where(result => result.Status == Status.Unmet).Select(result =>
            NearMisses.Gap(assessment.Plan, result.Finding) is { } gap
                ? new CriteriaStep(gap.Words, gap.Distance)
                : new CriteriaStep($"要做到“{result.Criterion.Say}”", Unmeasured))];

    /// <summary>How far a condition is that fails; null where it does not, or nothing measures it.</summary>
    public static NearMiss? GapOf(Plan plan, Finding finding) => NearMisses.Gap(plan, finding);

    /// <summary>How far a band is that does not hold.</summary>
    internal static NearMiss Gap(Plan plan, BandResult band) =>
        NearMisses.Gap(plan, band.Finding) ?? new(Unmeasured, $"做到“{band.Band.Say}”") { CanBeMended = true };
}
