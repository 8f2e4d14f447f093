using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>
/// The sum, the largest or the smallest of a few numbers written as a list, all of one scale; of those alone that are included. Unknown where one
/// of them is, or where there is none.
/// </summary>
internal sealed class ListNumber(ListFold fold, IReadOnlyList<NumberOp> items, IReadOnlyList<TruthOp?> included, Level? level, Int128 min, Int128 max)
    : NumberOp(level, items[0].Scale, min, max)
{
    protected override void Run(Frame frame, NumberVector result)
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

    private long? Fold(NumberVector[] numbers, ulong[]?[] masks, int row)
    {
        long? sum = null;
        for (var item = 0; item < numbers.Length; item++)
        {
            if (masks[item] is { } mask && !Bits.Has(mask, row))
            {
                continue;
            }

            if (!Bits.Has(numbers[item].Known, row))
            {
                return null;
            }

            var value = numbers[item].Values[row];
            sum = sum is not { } soFar ? value : fold switch
            {
                ListFold.Sum => soFar + value,
                ListFold.Max => Math.Max(soFar, value),
                _ => Math.Min(soFar, value),
            };
        }

        return sum;
    }
}
