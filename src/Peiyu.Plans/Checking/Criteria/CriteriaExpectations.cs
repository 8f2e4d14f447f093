using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Checking.Criteria;

/// <summary>Asks criteria about the first enterprise of a case and holds what comes of it against what the case expects.</summary>
internal static class CriteriaExpectations
{
    public static IEnumerable<string> Check(Plan plan, PlanTest test, Population population, IPlanListener listener)
    {
        var run = new PlanRun(plan, population, test.AsOf, listener);
        var enterprise = population.Enterprises[0];
        return (plan.CriteriaSet(test.Subject.Id), plan.SizeStandard(test.Subject.Id)) switch
        {
            ({ } set, _) => Force(set.Version, test) ?? CheckTitle(test, CriteriaRun.Assess(run, set, enterprise)),
            (_, { } standard) => Force(standard.Version, test) ?? CheckSize(test, SizeRun.Assess(run, standard, enterprise)),
            _ => [$"没有“{test.Subject}”。"],
        };
    }

    private static IEnumerable<string>? Force(CriteriaVersion version, PlanTest test) =>
        version.Covers(test.AsOf) ? null : [$"“{version.Name}”在 {test.AsOf:yyyy-MM-dd} 不用。"];

    private static IEnumerable<string> CheckTitle(PlanTest test, CriteriaAssessment found) => test.Expected.SelectMany(expected =>
        Expectations.Compare(expected, AnswerJson.Name(found.Status), found.Missing)
            .Select(difference => $"{difference}（{string.Join("；", found.Results.Select(result => result.Finding.Because))}）")
            .Concat(CheckScores(expected, found.Score)));

    private static IEnumerable<string> CheckScores(PlanExpectation expected, ScoreResult? score)
    {
        var found = (score?.Groups ?? []).Select(group => (group.Group.Name, group.Score))
            .Concat((score?.Items ?? []).Select(item => (item.Item.Name, item.Score)))
            .ToLookup(pair => pair.Name, pair => pair.Score);
        if (expected.Total is { } total && total != score?.Total)
        {
            yield return $"总分应为 {total}，实为 {score?.Total}（{string.Join("，", (score?.Items ?? []).Select(item => $"{item.Item.Name} {item.Score}"))}）。";
        }

        foreach (var (name, wanted) in expected.Scores.Where(pair => !found[pair.Key].Contains(pair.Value)))
        {
            yield return $"“{name}”应为 {wanted} 分，实为 {string.Join("、", found[name])}。";
        }
    }

    private static IEnumerable<string> CheckSize(PlanTest test, SizeAssessment found)
    {
        foreach (var expected in test.Expected)
        {
            if (expected.Class != found.Class)
            {
                yield return $"应划为{expected.Class ?? "未知"}，实为{found.Class ?? "未知"}（{found.Sector?.Name ?? "没有行业"}，{string.Join("，", found.Measures)}）。";
            }

            if (expected.Missing is { } names && !names.SequenceEqual(found.Missing))
            {
                yield return $"应缺 {string.Join("、", names)}，实缺 {string.Join("、", found.Missing)}。";
            }
        }
    }
}
