using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Where a unit or the county stands on a target.</summary>
/// <param name="Programme">The row of the annex.</param>
/// <param name="Target">The target of that row.</param>
/// <param name="Unit">The unit, or the county's name.</param>
/// <param name="Goal">The number to reach.</param>
/// <param name="Done">The number reached; null where it can't be told.</param>
/// <param name="DueOn">The next day by which it is due.</param>
/// <param name="Counted">The rows that were counted; empty for a rate.</param>
public sealed record Attainment(
    Programme Programme,
    Target Target,
    string Unit,
    decimal Goal,
    decimal? Done,
    DateOnly DueOn,
    IReadOnlyList<CaseRecord> Counted)
{
    /// <summary>Null where it can't be told.</summary>
    public bool? Met => Done is { } done ? done >= Goal : null;
}
