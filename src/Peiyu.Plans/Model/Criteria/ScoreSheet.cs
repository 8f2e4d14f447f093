namespace Peiyu.Plans.Model.Criteria;

/// <summary>The items that are scored (评价指标), in groups.</summary>
/// <param name="Full">What all groups come to at most (满分).</param>
/// <param name="Pass">What the total must reach.</param>
/// <param name="Groups">In the order of the document.</param>
public sealed record ScoreSheet(decimal Full, ScoreThreshold Pass, IReadOnlyList<ScoreGroup> Groups)
{
    public IEnumerable<ScoreItem> Items => Groups.SelectMany(group => group.Items);

    /// <summary>The thresholds of the total and of the groups.</summary>
    public IEnumerable<ScoreThreshold> Thresholds => Groups.Select(group => group.Pass).OfType<ScoreThreshold>().Prepend(Pass);
}
