using Peiyu.Columns.Evaluation;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns;

/// <summary>
/// What a policy comes to for everybody: one entry for each event of its cases, or for each enterprise. Entries stand in the order
/// of the population, of one case in the order of the policy's stages.
/// </summary>
public sealed class AwardColumn
{
    /// <summary>The sum of an entry that has none.</summary>
    internal const long NoSum = long.MinValue;

    private const decimal Fen = 100m;

    internal AwardColumn(Policy policy, AwardEntries entries) => (Policy, Entries) = (policy, entries);

    public Policy Policy { get; }

    public int Count => Entries.Count;

    /// <summary>Why it was evaluated one by one; null: it was evaluated in columns.</summary>
    public string? OneByOne { get; internal init; }

    /// <summary>Whether its entries are events of cases; otherwise they are enterprises.</summary>
    internal bool HasEvents { get; init; }

    /// <summary>Whether events outside the plan year were worked out too.</summary>
    internal bool OtherYears { get; init; }

    internal AwardEntries Entries { get; }

    /// <summary>Sums that are no whole number of fen or do not fit one, by entry; hardly ever any, and of policies evaluated one by one alone.</summary>
    internal Dictionary<int, decimal> Exact { get; } = [];

    public int RowOf(int entry) => Entries.Rows[entry];

    /// <summary>The stage that is the event; null for an award without one.</summary>
    public Field? StageOf(int entry) => HasEvents ? Policy.At[Entries.Stages[entry]] : null;

    public Status StatusOf(int entry) => Entries.StatusOf(entry);

    /// <summary>Yuan after clips; null where unknown, unmet, or where the plan gives no figure.</summary>
    public decimal? AmountOf(int entry) => StatusOf(entry) != Status.Met ? null
        : Exact.TryGetValue(entry, out var exact) ? exact
        : Entries.Sums[entry] != NoSum ? Entries.Sums[entry] / Fen : null;

    /// <summary>The place in the policy's order; null where it has none or that is unknown.</summary>
    public int? RankOf(int entry) => StatusOf(entry) == Status.Met && Entries.Ranks is { } ranks && ranks[entry] > 0 ? ranks[entry] : null;
}
