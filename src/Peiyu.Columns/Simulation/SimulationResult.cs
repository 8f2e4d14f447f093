using Peiyu.Plans.Model;

namespace Peiyu.Columns.Simulation;

/// <summary>A plan beside a changed one: who gains, who loses, and what it costs.</summary>
/// <param name="Before">The plan.</param>
/// <param name="After">The changed plan.</param>
/// <param name="Policies">In the plan's order, those that the changed plan adds last.</param>
/// <param name="Payers">In the order of the document; tax that need not be paid is a line of its own (税).</param>
/// <param name="Units">In the order of the annex; what belongs to no unit last, under the county's name.</param>
/// <param name="Changes">Every award that comes to something else, the largest difference first.</param>
public sealed record SimulationResult(
    Plan Before,
    Plan After,
    IReadOnlyList<SimulationLine> Policies,
    IReadOnlyList<SimulationLine> Payers,
    IReadOnlyList<SimulationLine> Units,
    IReadOnlyList<AwardChange> Changes)
{
    /// <summary>What the county's fund would owe.</summary>
    public required SimulationLine Pot { get; init; }

    /// <summary>Everything but tax.</summary>
    public required SimulationLine Money { get; init; }

    /// <summary>The subjects that get more, all their awards together.</summary>
    public int Gaining => Sums.Count(sum => sum > 0);

    /// <summary>The subjects that get less.</summary>
    public int Losing => Sums.Count(sum => sum < 0);

    private IEnumerable<decimal> Sums => Changes.GroupBy(change => change.Who, StringComparer.Ordinal).Select(group => group.Sum(change => change.Difference));
}
