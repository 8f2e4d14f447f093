using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>The score sheet of a case as one reviewer may see it.</summary>
/// <param name="Sheet">What is scored.</param>
/// <param name="Own">The reader's own points by item; null where they have not scored.</param>
/// <param name="Opinion">The reader's own words.</param>
/// <param name="Count">How many have scored.</param>
/// <param name="All">Everybody's points, once enough have scored; empty before: nobody sees another's.</param>
/// <param name="MayScore">Whether the reader may score now.</param>
public sealed record ScoreView(
    ReviewSheet Sheet,
    IReadOnlyDictionary<string, decimal>? Own,
    string Opinion,
    int Count,
    IReadOnlyList<(string By, IReadOnlyDictionary<string, decimal> Points, string Opinion)> All,
    bool MayScore)
{
    public bool IsComplete => Count >= Sheet.Reviewers;
}
