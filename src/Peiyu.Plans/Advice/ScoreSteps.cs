using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Advice;

/// <summary>Which items to raise, and how far, for a score to reach what it must: as few as possible, then the nearest.</summary>
internal static class ScoreSteps
{
    // More at once is no small step any more, and takes long to look through.
    private const int Most = 3;

    public static IReadOnlyList<CriteriaStep> Of(Plan plan, ScoreResult score)
    {
        var options = score.Items.SelectMany(item => Options(plan, item)).ToList();
        for (var count = 1; count <= Most; count++)
        {
            if (!MayReach(score, options, count))
            {
                continue;
            }

            var best = Choices(options, count, 0).Where(choice => Reaches(score, choice)).MinBy(choice => choice.Sum(option => option.Distance));
            if (best is not null)
            {
                return [.. best.Select(option => new CriteriaStep(option.Words, option.Distance) { Points = option.Gain })];
            }
        }

        return [Far(score)];
    }

    /// <summary>Whether the best bands of so many items bring the total far enough: else no choice has to be looked at.</summary>
    private static bool MayReach(ScoreResult score, List<Option> options, int count) => score.Sheet.Pass.Reached(
        score.Total.Highest + options.GroupBy(option => option.Item).Select(bands => bands.Max(band => band.Gain)).OrderDescending().Take(count).Sum());

    /// <summary>The bands above what is reached or open, each with what it would bring.</summary>
    private static IEnumerable<Option> Options(Plan plan, ItemScore item)
    {
        foreach (var band in item.Bands.Where(band => band.Status == Status.Unmet))
        {
            var gain = item.Item.Scoring is Scoring.Added
                ? Math.Min(band.Band.Score.Highest, item.Item.Max - item.Score.Highest)
                : band.Band.Score.Highest - item.Score.Highest;
            if (gain > 0)
            {
                var gap = CriteriaSteps.Gap(plan, band);
                yield return new(item, gain, gap.Distance, $"{item.Item.Name}：{Bare(item, gap.Words)}，可多得 {Amounts.Plain(gain)} 分");
            }
        }
    }

    /// <summary>The name of what is compared is often the item's own: it need not stand there twice.</summary>
    private static string Bare(ItemScore item, string words) =>
        words.StartsWith(item.Item.Name, StringComparison.Ordinal) ? words[item.Item.Name.Length..].TrimStart('：') : words;

    /// <summary>Every choice of so many items, one band of each.</summary>
    private static IEnumerable<IReadOnlyList<Option>> Choices(List<Option> options, int count, int from)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (var at = from; at < options.Count; at++)
        {
            foreach (var rest in Choices(options, count - 1, at + 1).Where(rest => rest.All(other => other.Item != options[at].Item)))
            {
                yield return [options[at], .. rest];
            }
        }
    }

    private static bool Reaches(ScoreResult score, IReadOnlyList<Option> choice)
    {
        var groups = score.Groups
            .Select(group => (group.Group, Highest: Math.Min(
                group.Group.Max, group.Score.Highest + choice.Where(option => group.Items.Contains(option.Item)).Sum(option => option.Gain))))
            .ToList();
        return score.Sheet.Pass.Reached(groups.Sum(group => group.Highest))
            && groups.All(group => group.Group.Pass?.Reached(group.Highest) != false);
    }

    private static CriteriaStep Far(ScoreResult score)
    {
        var groups = score.Groups.Where(group => group.Status == Status.Unmet)
            .Select(group => $"“{group.Group.Name}”{group.Score} 分，要{group.Group.Pass}");
        var total = ScoreResult.Of(score.Sheet.Pass, score.Total) == Status.Unmet
            ? [$"总分 {score.Total} 分，要{score.Sheet.Pass}"]
            : Array.Empty<string>();
        return new($"评价得分差得多：{string.Join("；", total.Concat(groups))}，改三项也不够", Most) { Count = Most + 1 };
    }

    private sealed record Option(ItemScore Item, decimal Gain, decimal Distance, string Words);
}
