using System.Runtime.Intrinsics;

namespace Peiyu.Columns.Operators;

/// <summary>Compares 64 rows at a time.</summary>
internal static class Comparison
{
    /// <summary>The rows of a word whose left side is less.</summary>
    public static ulong Less<T>(T[] left, T[] right, int word)
        where T : struct
    {
        var (bits, start, lanes) = (0UL, word * 64, Vector256<T>.Count);
        for (var at = 0; at < 64; at += lanes)
        {
            var less = Vector256.LessThan(Vector256.Create(left, start + at), Vector256.Create(right, start + at));
            bits |= (ulong)less.ExtractMostSignificantBits() << at;
        }

        return bits;
    }

    /// <summary>The rows of a word whose two sides are the same.</summary>
    public static ulong Equal<T>(T[] left, T[] right, int word)
        where T : struct
    {
        var (bits, start, lanes) = (0UL, word * 64, Vector256<T>.Count);
        for (var at = 0; at < 64; at += lanes)
        {
            var same = Vector256.Equals(Vector256.Create(left, start + at), Vector256.Create(right, start + at));
            bits |= (ulong)same.ExtractMostSignificantBits() << at;
        }

        return bits;
    }

    /// <summary>The rows of a word for which the sign holds.</summary>
    public static ulong Holds<T>(string sign, T[] left, T[] right, int word)
        where T : struct =>
        sign switch
        {
            "<" => Less(left, right, word),
            ">" => Less(right, left, word),
            "<=" => ~Less(right, left, word),
            ">=" => ~Less(left, right, word),
            _ => Equal(left, right, word),
        };

    /// <summary>The rows of a word that hold a day or code at all.</summary>
    public static ulong Known(int[] values, int word)
    {
        var (bits, start) = (0UL, word * 64);
        for (var at = 0; at < 64; at += Vector256<int>.Count)
        {
            bits |= (ulong)(~Vector256.Create(values, start + at)).ExtractMostSignificantBits() << at;
        }

        return bits;
    }
}
