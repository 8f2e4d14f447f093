using System.Numerics;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>
/// The sum, the largest or the smallest of a few numbers written as a list, of those alone that are included. Unknown where one of
/// them is, where there is none, or where a sum is out of range.
/// </summary>
internal sealed class ListFolder<T>(ListFold fold, T[][] values, ulong[][] known, ulong[]?[] masks)
    where T : struct, INumber<T>
{
    public void Run(int count, T[] to, ulong[] toKnown)
    {
        Array.Clear(toKnown, 0, Bits.Words(count));
        for (var i = 0; i < count; i++)
        {
            if (Fold(i) is { } value)
            {
                to[i] = value;
                Bits.Set(toKnown, i);
            }
        }
    }

    private T? Fold(int row)
    {
        T? sum = null;
        for (var item = 0; item < values.Length; item++)
        {
            if (masks[item] is { } mask && !Bits.Has(mask, row))
            {
                continue;
            }

            if (!Bits.Has(known[item], row) || Next(sum, values[item][row]) is not { } next)
            {
                return null;
            }

            sum = next;
        }

        return sum;
    }

    private T? Next(T? soFar, T value)
    {
        try
        {
            return soFar is not { } sum ? value : fold switch
            {
                ListFold.Sum => sum + value,
                ListFold.Max => T.Max(sum, value),
                _ => T.Min(sum, value),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
