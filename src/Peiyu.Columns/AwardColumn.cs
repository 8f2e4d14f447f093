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

    internal AwardColumn(Policy policy, int count)
    {
        (Policy, Rows, Stages) = (policy, new int[count], new byte[count]);
        (Conditions, OutOfYear, Sums) = (new Status[count], new bool[count], new long[count]);
    }

    public Policy Policy { get; }

    public int Count => Rows.Length;

    /// <summary>Why it was evaluated one by one; null: it was evaluated in columns.</summary>
    public string? OneByOne { get; internal init; }

    /// <summary>Whether its entries are events of cases; otherwise they are enterprises.</summary>
    internal bool HasEvents { get; init; }

    /// <summary>Whether events outside the plan year were worked out too.</summary>
    internal bool OtherYears { get; init; }

    /// <summary>The place among the enterprises, or among the cases of the policy's kind.</summary>
    internal int[] Rows { get; }

    /// <summary>The place among the policy's stages; 0 where it has none.</summary>
    internal byte[] Stages { get; }

    /// <summary>What the conditions came to, the plan year apart.</summary>
    internal Status[] Conditions { get; }

    internal bool[] OutOfYear { get; }

    /// <summary>In fen, after clips, also for what lies outside the plan year.</summary>
    internal long[] Sums { get; }

    /// <summary>Sums that are no whole number of fen or do not fit one, by entry; hardly ever any, and of policies evaluated one by one alone.</summary>
    internal Dictionary<int, decimal> Exact { get; } = [];

    public int RowOf(int entry) => Rows[entry];

    /// <summary>The stage that is the event; null for an award without one.</summary>
    public Field? StageOf(int entry) => HasEvents ? Policy.At[Stages[entry]] : null;

    public Status StatusOf(int entry) => OutOfYear[entry] ? Status.Unmet : Conditions[entry];

    /// <summary>Yuan after clips; null where unknown, unmet, or where the plan gives no figure.</summary>
    public decimal? AmountOf(int entry) => StatusOf(entry) != Status.Met ? null
        : Exact.TryGetValue(entry, out var exact) ? exact
        : Sums[entry] != NoSum ? Sums[entry] / Fen : null;
}
