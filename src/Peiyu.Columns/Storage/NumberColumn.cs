namespace Peiyu.Columns.Storage;

/// <summary>Numbers as whole multiples of 10 to the minus scale.</summary>
internal sealed class NumberColumn(long[] values, ulong[] known, int scale) : Column
{
    public long[] Values => values;

    public ulong[] Known => known;

    public int Scale => scale;

    /// <summary>The smallest and the largest known value: what is worked out of them is known to fit before it is.</summary>
    public (long Min, long Max) Bounds { get; } = Measure(values, known);

    private static (long Min, long Max) Measure(long[] values, ulong[] known)
    {
        var (min, max) = (0L, 0L);
        for (var row = 0; row < values.Length; row++)
        {
            if (Vectors.Bits.Has(known, row))
            {
                (min, max) = (Math.Min(min, values[row]), Math.Max(max, values[row]));
            }
        }

        return (min, max);
    }
}
