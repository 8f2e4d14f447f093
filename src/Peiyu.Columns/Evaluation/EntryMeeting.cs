using Peiyu.Columns.Compiling;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Evaluation;

/// <summary>An entry among those of a relation that meet.</summary>
/// <param name="entries">Of its award.</param>
/// <param name="entry">Which of them; met and with a sum.</param>
/// <param name="order">Its place in the population: decides what is otherwise equal.</param>
internal sealed class EntryMeeting(AwardEntries entries, int entry, int order)
    : Meeting(Scaled.Unscale(entries.Sums[entry], 2), entries.Days[entry] == IntVector.None ? null : DateOnly.FromDayNumber(entries.Days[entry]))
{
    private const decimal Fen = 100;

    public int Order => order;

    /// <summary>By what its turn is decided.</summary>
    public required EntryKey[] Turn { get; init; }

    /// <summary>What the relation's limit comes to if it is asked about this one; null: the relation has none.</summary>
    public EntryKey? Limit { get; init; }

    /// <summary>By what it shares; null: by its sum.</summary>
    public decimal? Weight { get; init; }

    public int CompareTurn(EntryMeeting other)
    {
        for (var key = 0; key < Turn.Length; key++)
        {
            if (Turn[key].CompareTo(other.Turn[key]) is var turn && turn != 0)
            {
                return turn;
            }
        }

        return 0;
    }

    /// <summary>Leaves it open for want of a limit.</summary>
    public void LeaveOpen(EntryKey limit) => entries.Conditions[entry] = limit.Sort == KeySort.Truth
        ? throw new NotInColumnsException("不是数的限额")
        : Status.Unknown;

    /// <summary>Takes over what was left of it: never more than it was, and whole fen.</summary>
    public void Cut() => entries.Sums[entry] = decimal.ToInt64(To * Fen);
}
