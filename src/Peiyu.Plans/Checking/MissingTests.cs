using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Checking;

/// <summary>Every award, library and title has a case that is met and one that is not; every class of size and every programme has one.</summary>
internal static class MissingTests
{
    public static IEnumerable<PlanProblem> Of(Plan plan, IReadOnlyList<PlanTest> tests) => plan.IsFragment ? OfFragment(plan, tests) :
    [
        .. plan.Policies.SelectMany(policy => Judged(tests, new("policy", policy.Id), policy.Place)),
        .. plan.Libraries.SelectMany(library => Judged(tests, new("library", library.Name), library.Place)),
        .. plan.Criteria.SelectMany(set => OfCriteria(tests, set)),
        .. plan.SizeStandards.SelectMany(standard => OfSize(tests, standard)),
        .. plan.Programmes.Where(programme => !tests.Any(test => test.Subject == new PlanReference("programme", programme.Row)))
            .Select(programme => new PlanProblem(programme.Place, $"任务 {programme.Row} 没有样例。")),
    ];

    /// <summary>A piece of a plan shows something by at least one case; what it can't execute it says in its text.</summary>
    private static IEnumerable<PlanProblem> OfFragment(Plan plan, IReadOnlyList<PlanTest> tests) =>
        tests.Count == 0 && plan.Policies.Count + plan.Programmes.Count > 0
            ? [new(new(plan.Code + ".yaml", 1, 1), "没有样例。")]
            : [];

    /// <summary>What people look at or experts judge is never met by data alone: there one case is enough.</summary>
    private static IEnumerable<PlanProblem> OfCriteria(IReadOnlyList<PlanTest> tests, CriteriaSet set)
    {
        var subject = new PlanReference("criteria", set.Id);
        var isDecidable = set.When.All(criterion => criterion.If is not null)
            && (set.Ways.Count > 0 || set.Score?.Items.Any(item => item.Scoring is Scoring.Judged) != true);
        return isDecidable ? Judged(tests, subject, set.Place)
            : tests.Any(test => test.Subject == subject) ? []
            : [new(set.Place, $"“{subject}”没有样例。")];
    }

    private static IEnumerable<PlanProblem> OfSize(IReadOnlyList<PlanTest> tests, SizeStandard standard)
    {
        var expected = tests.Where(test => test.Subject == new PlanReference("criteria", standard.Id))
            .SelectMany(test => test.Expected).Select(one => one.Class).ToHashSet();
        return standard.Classes.Where(one => !expected.Contains(one))
            .Select(one => new PlanProblem(standard.Place, $"“{standard.Id}”没有划为{one}的样例。"));
    }

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
