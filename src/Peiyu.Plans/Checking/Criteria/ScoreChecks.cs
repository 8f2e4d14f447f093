using Peiyu.Plans.Loading;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Checking.Criteria;

/// <summary>Points fit: bands into items, items into groups, groups into the whole, thresholds below all of it.</summary>
internal static class ScoreChecks
{
    public static IEnumerable<PlanProblem> Of(Plan plan) =>
        plan.Criteria.Where(set => set.Score is not null).SelectMany(set => Of(set, set.Score!));

    private static IEnumerable<PlanProblem> Of(CriteriaSet set, ScoreSheet sheet)
    {
        if (sheet.Groups.Sum(group => group.Max) is var sum && sum != sheet.Full)
        {
            yield return new(set.Place, $"“{set.Id}”各组满分加起来是 {sum} 分，不是写明的 {sheet.Full} 分。");
        }

        foreach (var threshold in sheet.Thresholds.Where(threshold => threshold.Value > sheet.Full))
        {
            yield return new(threshold.Place, $"要到 {threshold.Value} 分，满分却只有 {sheet.Full} 分。");
        }

        foreach (var problem in sheet.Groups.SelectMany(Of).Concat(Twice(set, sheet)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<PlanProblem> Twice(CriteriaSet set, ScoreSheet sheet) =>
        sheet.Items.GroupBy(item => item.Name).Where(same => same.Count() > 1)
            .Select(same => new PlanProblem(same.Last().Place, $"“{set.Id}”的指标“{same.Key}”写了两次。"));

    private static IEnumerable<PlanProblem> Of(ScoreGroup group)
    {
        if (group.Items.Sum(item => item.Max) < group.Max)
        {
            yield return new(group.Place, $"“{group.Name}”满分 {group.Max} 分，各项满分加起来只有 {group.Items.Sum(item => item.Max)} 分。");
        }

        if (group.Pass?.Value > group.Max)
        {
            yield return new(group.Pass.Place, $"“{group.Name}”要到 {group.Pass.Value} 分，满分却只有 {group.Max} 分。");
        }

        foreach (var problem in group.Items.SelectMany(Of))
        {
            yield return problem;
        }
    }

    private static IEnumerable<PlanProblem> Of(ScoreItem item)
    {
        foreach (var range in Ranges(item.Scoring).Where(range => range.Lowest < 0 || range.Highest > item.Max))
        {
            yield return new(item.Place, $"“{item.Name}”满分 {item.Max} 分，一档却写了 {range} 分。");
        }

        if (item.Scoring is Scoring.Banded { Bands: var bands }
            && bands.Zip(bands.Skip(1)).Any(pair => pair.First.Score.Highest < pair.Second.Score.Highest))
        {
            yield return new(item.Place, $"“{item.Name}”的档要从高到低写：踩在两档边上取高的一档。");
        }
    }

    private static IEnumerable<ScoreRange> Ranges(Scoring scoring) =>
        scoring is Scoring.Judged judged ? [judged.Range] : scoring.BandList.Select(band => band.Score);
}
