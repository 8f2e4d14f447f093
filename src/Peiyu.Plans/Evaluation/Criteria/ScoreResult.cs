using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>What an enterprise scores on all items of a title.</summary>
public sealed record ScoreResult(ScoreSheet Sheet, ScoreRange Total, IReadOnlyList<GroupScore> Groups)
{
    public IEnumerable<ItemScore> Items => Groups.SelectMany(group => group.Items);

    /// <summary>Whether the total and every group reach what they must.</summary>
    public Status Status
    {
        get
        {
            Status[] all = [Of(Sheet.Pass, Total), .. Groups.Select(group => group.Status)];
            return all.Contains(Status.Unmet) ? Status.Unmet : all.Contains(Status.Unknown) ? Status.Unknown : Status.Met;
        }
    }

    /// <summary>The same with what experts gave: it settles what they judge, and never more than the item can have.</summary>
    /// <param name="means">The mean by the item's name.</param>
    public ScoreResult With(IReadOnlyDictionary<string, decimal> means)
    {
        var groups = Groups.Select(group => With(group, means)).ToList();
        return this with { Groups = groups, Total = Sum(groups.Select(group => group.Score), Sheet.Full) };
    }

    internal static ScoreRange Sum(IEnumerable<ScoreRange> scores, decimal max) =>
        scores.Aggregate(ScoreRange.Zero, (sum, score) => sum + score).AtMost(max);

    private static GroupScore With(GroupScore group, IReadOnlyDictionary<string, decimal> means)
    {
        var items = group.Items.Select(item => item.IsJudged && means.TryGetValue(item.Item.Name, out var mean)
            ? item with { Score = ScoreRange.Of(Math.Clamp(mean, item.Score.Lowest, item.Score.Highest)), Judged = mean }
            : item).ToList();
        return group with { Items = items, Score = Sum(items.Select(item => item.Score), group.Group.Max) };
    }

    internal static Status Of(ScoreThreshold? threshold, ScoreRange score) => threshold?.IsReached(score) switch
    {
        false => Status.Unmet,
        null when threshold is not null => Status.Unknown,
        _ => Status.Met,
    };
}
