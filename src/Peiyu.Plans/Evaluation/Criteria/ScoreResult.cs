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

    internal static Status Of(ScoreThreshold? threshold, ScoreRange score) => threshold?.IsReached(score) switch
    {
        false => Status.Unmet,
        null when threshold is not null => Status.Unknown,
        _ => Status.Met,
    };
}
