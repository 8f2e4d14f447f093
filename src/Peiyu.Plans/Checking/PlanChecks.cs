using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>What can be said against a plan without running it: sums, references, clauses, names.</summary>
internal static class PlanChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
    [
        .. UniqueChecks.Of(plan),
        .. SumChecks.Of(plan),
        .. ReferenceChecks.Of(plan),
        .. CoverageChecks.Of(plan),
        .. NameChecks.Of(plan),
    ];
}
