using Peiyu.Plans.Evaluation;

namespace Peiyu.Columns.Evaluation;

/// <summary>The entries of a policy, of one block of rows or of all.</summary>
/// <param name="room">How many there can be; behind the last that was added nothing stands in the arrays.</param>
internal sealed class AwardEntries(int room)
{
    public int Count { get; private set; }

    /// <summary>The place among the enterprises, or among the cases of the policy's kind.</summary>
    public int[] Rows { get; } = new int[room];

    /// <summary>The place among the policy's stages; 0 where it has none.</summary>
    public byte[] Stages { get; } = new byte[room];

    /// <summary>The day of the event, as a number of days; none where there is none.</summary>
    public int[] Days { get; } = new int[room];

    /// <summary>Whether the event gives no right because of its day.</summary>
    public bool[] OutOfYear { get; } = new bool[room];

    /// <summary>What the conditions came to, the plan year apart.</summary>
    public Status[] Conditions { get; } = new Status[room];

    /// <summary>In fen, after clips, also for what lies outside the plan year.</summary>
    public long[] Sums { get; } = new long[room];

    /// <summary>The place in the policy's order, 0 where there is none; null for a policy without order.</summary>
    public int[]? Ranks { get; private set; }

    public Status StatusOf(int entry) => OutOfYear[entry] ? Status.Unmet : Conditions[entry];

    /// <summary>Whether it is met with a sum above zero, in the plan year or whenever.</summary>
    public bool Takes(int entry, bool lifetime) =>
        Conditions[entry] == Status.Met && Sums[entry] > 0 && (lifetime || !OutOfYear[entry]);

    /// <summary>Whether both speak of the same events.</summary>
    public bool AreOfTheSame(AwardEntries other) =>
        Rows.AsSpan(0, Count).SequenceEqual(other.Rows.AsSpan(0, other.Count)) && Stages.AsSpan(0, Count).SequenceEqual(other.Stages.AsSpan(0, other.Count));

    public void Add(int row, byte stage, int day, bool outOfYear)
    {
        (Rows[Count], Stages[Count], Days[Count], OutOfYear[Count]) = (row, stage, day, outOfYear);
        Sums[Count] = AwardColumn.NoSum;
        Count++;
    }

    public int[] BeginRanks() => Ranks = new int[room];

    public static AwardEntries Join(IReadOnlyList<AwardEntries> blocks)
    {
        if (blocks is [var only])
        {
            return only;
        }

        var all = new AwardEntries(blocks.Sum(block => block.Count));
        foreach (var block in blocks)
        {
            Array.Copy(block.Rows, 0, all.Rows, all.Count, block.Count);
            Array.Copy(block.Stages, 0, all.Stages, all.Count, block.Count);
            Array.Copy(block.Days, 0, all.Days, all.Count, block.Count);
            Array.Copy(block.OutOfYear, 0, all.OutOfYear, all.Count, block.Count);
            Array.Copy(block.Conditions, 0, all.Conditions, all.Count, block.Count);
            Array.Copy(block.Sums, 0, all.Sums, all.Count, block.Count);
            all.Count += block.Count;
        }

        return all;
    }
}
