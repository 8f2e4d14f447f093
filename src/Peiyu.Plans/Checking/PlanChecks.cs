using Peiyu.Plans.Checking.Criteria;
using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>What can be said against a plan without running it: sums, references, clauses, names.</summary>
internal static class PlanChecks
{
    public static IReadOnlyList<PlanProblem> Of(Plan plan)
    {
        // What has the same name twice can't be looked up by it: nothing else is asked until that is mended.
        PlanProblem[] twice = [.. UniqueChecks.Of(plan)];
        return twice.Length > 0
            ? twice
            :
            [
                .. SumChecks.Of(plan),
                .. ReferenceChecks.Of(plan),
                .. CoverageChecks.Of(plan),
                .. NameChecks.Of(plan),
                .. AmountChecks.Of(plan),
                .. RoleChecks.Of(plan),
                .. FlowChecks.Of(plan),
                .. CriteriaChecks.Of(plan),
                .. ScoreChecks.Of(plan),
                .. SizeChecks.Of(plan),
            ];
    }
}
