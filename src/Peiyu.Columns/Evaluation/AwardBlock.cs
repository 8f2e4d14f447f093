using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>The entries of one block of rows.</summary>
internal sealed class AwardBlock(int room)
{
    public int Count { get; private set; }

    public int[] Rows { get; } = new int[room];

    public byte[] Stages { get; } = new byte[room];

    public int[] Days { get; } = new int[room];

    public bool[] OutOfYear { get; } = new bool[room];

    public Status[] Conditions { get; } = new Status[room];

    /// <summary>In fen.</summary>
    public long[] Sums { get; } = new long[room];

    public void Add(int row, byte stage, int day, bool outOfYear)
    {
        (Rows[Count], Stages[Count], Days[Count], OutOfYear[Count]) = (row, stage, day, outOfYear);
        Sums[Count] = AwardColumn.NoSum;
        Count++;
    }

    public static AwardColumn Join(Policy policy, IReadOnlyList<AwardBlock> blocks, bool hasEvents, bool otherYears)
    {
        var column = new AwardColumn(policy, blocks.Sum(block => block.Count)) { HasEvents = hasEvents, OtherYears = otherYears };
        var at = 0;
        foreach (var block in blocks)
        {
            Array.Copy(block.Rows, 0, column.Rows, at, block.Count);
            Array.Copy(block.Stages, 0, column.Stages, at, block.Count);
            Array.Copy(block.OutOfYear, 0, column.OutOfYear, at, block.Count);
            Array.Copy(block.Conditions, 0, column.Conditions, at, block.Count);
            Array.Copy(block.Sums, 0, column.Sums, at, block.Count);
            at += block.Count;
        }

        return column;
    }
}
