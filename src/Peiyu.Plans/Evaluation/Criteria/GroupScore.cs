using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>What an enterprise scores on a group of items.</summary>
public sealed record GroupScore(ScoreGroup Group, ScoreRange Score, IReadOnlyList<ItemScore> Items)
{
    /// <summary>Whether the group reaches what it must on its own; met where it must reach nothing.</summary>
    public Status Status => ScoreResult.Of(Group.Pass, Score);
}
