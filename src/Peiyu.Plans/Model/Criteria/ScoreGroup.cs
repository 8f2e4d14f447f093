namespace Peiyu.Plans.Model.Criteria;

/// <summary>Items that are added up, and may have to reach something together.</summary>
/// <param name="Name">创新能力.</param>
/// <param name="Max">What the items come to at most; more is cut.</param>
/// <param name="Pass">What the group must reach on its own; null: nothing.</param>
/// <param name="Items">In the order of the document.</param>
/// <param name="Place">Where it is written.</param>
public sealed record ScoreGroup(string Name, decimal Max, ScoreThreshold? Pass, IReadOnlyList<ScoreItem> Items, SourcePlace Place);
