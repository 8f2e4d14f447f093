using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Checking;

/// <summary>Every award and library has a case that is met and one that is not; every programme has one.</summary>
internal static class MissingTests
{
    public static IEnumerable<PlanProblem> Of(Plan plan, IReadOnlyList<PlanTest> tests) =>
    [
        .. plan.Policies.SelectMany(policy => Judged(tests, new("policy", policy.Id), policy.Place)),
        .. plan.Libraries.SelectMany(library => Judged(tests, new("library", library.Name), library.Place)),
        .. plan.Programmes.Where(programme => !tests.Any(test => test.Subject == new PlanReference("programme", programme.Row)))
            .Select(programme => new PlanProblem(programme.Place, $"任务 {programme.Row} 没有样例。")),
    ];

    private static IEnumerable<PlanProblem> Judged(IReadOnlyList<PlanTest> tests, PlanReference subject, SourcePlace place)
    {
        var expected = tests.Where(test => test.Subject == subject).SelectMany(test => test.Expected).ToList();
        if (expected.All(expectation => expectation.Status != "met"))
        {
            yield return new(place, $"“{subject}”没有够条件的样例。");
        }

        if (expected.All(expectation => expectation.Status is not ("unmet" or "unknown")))
        {
            yield return new(place, $"“{subject}”没有不够条件的样例。");
        }
    }
}
