using System.Text.Json;
using Peiyu.Core.Data;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>What the reviewers' sheets come to: the last one of each counts.</summary>
/// <param name="Count">How many reviewers.</param>
/// <param name="Mean">Of their sums, in points; 0 where there is none.</param>
public sealed record ScoreTally(int Count, decimal Mean)
{
    internal static ScoreTally Of(ReviewSheet sheet, IReadOnlyList<CaseScore> scores)
    {
        var last = LastOf(scores);
        return last.Count == 0 ? new(0, 0) : new(last.Count, last.Average(score => Sum(sheet, score)));
    }

    internal static List<CaseScore> LastOf(IEnumerable<CaseScore> scores) =>
        [.. scores.GroupBy(score => score.AccountId).Select(group => group.MaxBy(score => score.Id)!)];

    internal static IReadOnlyDictionary<string, decimal> Points(CaseScore score) =>
        JsonSerializer.Deserialize<Dictionary<string, decimal>>(score.Points) ?? [];

    private static decimal Sum(ReviewSheet sheet, CaseScore score)
    {
        var points = Points(score);
        return sheet.Items.Sum(item => points.GetValueOrDefault(item.Name));
    }
}
