using System.Numerics;

namespace Peiyu.Columns.Vectors;

/// <summary>Sets of rows as bits, 64 rows a word. Bits behind the last row mean nothing.</summary>
internal static class Bits
{
    public const int Word = 64;

    /// <summary>How many words hold that many rows.</summary>
    public static int Words(int count) => (count + Word - 1) / Word;

    /// <summary>Room for so many rows in whole words, so that a loop over words stays within.</summary>
    public static int Room(int count) => Words(count) * Word;

    public static bool Has(ulong[] bits, int row) => (bits[row >> 6] >> row & 1) != 0;

    public static void Set(ulong[] bits, int row) => bits[row >> 6] |= 1UL << row;

    /// <summary>The bits of a word that stand for rows: all of them but in the last word.</summary>
    public static ulong Mask(int word, int count) => (word + 1) * Word <= count ? ulong.MaxValue : (1UL << (count - (word * Word))) - 1;

    public static int Count(ulong[] bits, int count)
    {
        var sum = 0;
        for (var word = 0; word < Words(count); word++)
        {
            sum += BitOperations.PopCount(bits[word] & Mask(word, count));
        }

        return sum;
    }

    /// <summary>Takes the bits of some rows out of a column's.</summary>
    public static void Gather(ulong[] from, int[] rows, int count, ulong[] to)
    {
        for (var word = 0; word < Words(count); word++)
        {
            var (bits, end) = (0UL, Math.Min(count, (word + 1) * Word));
            for (var at = word * Word; at < end; at++)
            {
                var row = rows[at];
                bits |= row >= 0 ? (from[row >> 6] >> row & 1) << at : 0;
            }

            to[word] = bits;
        }
    }
}
