using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>What an enterprise scores on an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">What is possible: what is not known leaves every score open that it could bring, never just zero.</param>
/// <param name="Bands">Every band with what came of it; empty where there are none.</param>
/// <param name="Missing">The facts that would narrow it.</param>
/// <param name="Facts">What was read.</param>
public sealed record ItemScore(
    ScoreItem Item, ScoreRange Score, IReadOnlyList<BandResult> Bands, IReadOnlyList<string> Missing, IReadOnlyList<FactRead> Facts)
{
    /// <summary>What experts gave on average; null before they have, or where they have nothing to say.</summary>
    public decimal? Judged { get; init; }

    /// <summary>Everything is known and experts choose between these.</summary>
    public bool IsJudged => !Score.IsExact && Missing.Count == 0;

    /// <summary>The bands that give the points; empty where they are not settled or none holds.</summary>
    public IReadOnlyList<ScoreBand> Reached => Missing.Count > 0 ? [] : Item.Scoring is Scoring.Banded
        ? [.. Bands.Where(band => band.Status == Status.Met).Select(band => band.Band).Take(1)]
        : [.. Bands.Where(band => band.Status == Status.Met).Select(band => band.Band)];
}
