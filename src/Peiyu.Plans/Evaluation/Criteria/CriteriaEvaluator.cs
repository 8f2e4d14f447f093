using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Where enterprises stand towards titles. Pure, like <see cref="PlanEvaluator"/>.</summary>
public static class CriteriaEvaluator
{
    /// <summary>One enterprise towards every title that has criteria in force on the day.</summary>
    public static SelfAssessment Assess(Plan plan, Population population, Enterprise enterprise, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return new(
            enterprise,
            asOf,
            [.. plan.Criteria.Where(set => set.Version.Covers(asOf)).Select(set => CriteriaRun.Assess(run, set, enterprise))],
            [.. plan.SizeStandards.Where(standard => standard.Version.Covers(asOf)).Select(standard => SizeRun.Assess(run, standard, enterprise))]);
    }

    /// <summary>Many enterprises towards one title, in their order: for candidates. One set, in force or not.</summary>
    public static IReadOnlyList<CriteriaAssessment> Assess(
        Plan plan, Population population, CriteriaSet set, IEnumerable<Enterprise> enterprises, DateOnly asOf)
    {
        var run = new PlanRun(plan, population, asOf);
        return [.. enterprises.Select(enterprise => CriteriaRun.Assess(run, set, enterprise))];
    }
}
