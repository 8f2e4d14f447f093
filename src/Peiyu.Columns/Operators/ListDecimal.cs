using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>As <see cref="ListNumber"/>, of decimals. A sum out of range is not known.</summary>
internal sealed class ListDecimal(ListFold fold, IReadOnlyList<DecimalOp> items, IReadOnlyList<TruthOp?> included, Level? level) : DecimalOp(level)
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var numbers = items.Select(item => item.Get(frame)).ToArray();
        var masks = included.Select(mask => mask?.Get(frame).True).ToArray();
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (Fold(numbers, masks, i) is { } value)
            {
                result.Values[i] = value;
                Bits.Set(result.Known, i);
            }
        }
    }

    private decimal? Fold(DecimalVector[] numbers, ulong[]?[] masks, int row)
    {
        decimal? sum = null;
        for (var item = 0; item < numbers.Length; item++)
        {
            if (masks[item] is { } mask && !Bits.Has(mask, row))
            {
                continue;
            }

            if (!Bits.Has(numbers[item].Known, row) || Next(sum, numbers[item].Values[row]) is not { } next)
            {
                return null;
            }

            sum = next;
        }

        return sum;
    }

    private decimal? Next(decimal? soFar, decimal value)
    {
        try
        {
            return soFar is not { } sum ? value : fold switch
            {
                ListFold.Sum => sum + value,
                ListFold.Max => Math.Max(sum, value),
                _ => Math.Min(sum, value),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
