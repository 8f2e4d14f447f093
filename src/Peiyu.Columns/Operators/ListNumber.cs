using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>What <see cref="ListFolder{T}"/> makes of numbers in whole steps, all of one scale; that it fits was proven beforehand.</summary>
internal sealed class ListNumber(ListFold fold, IReadOnlyList<NumberOp> items, IReadOnlyList<TruthOp?> included, Level? level, Int128 min, Int128 max)
    : NumberOp(level, items[0].Scale, min, max)
{
    protected override void Run(Frame frame, NumberVector result)
    {
        var numbers = items.Select(item => item.Get(frame)).ToArray();
        new ListFolder<long>(
            fold,
            Array.ConvertAll(numbers, number => number.Values),
            Array.ConvertAll(numbers, number => number.Known),
            [.. included.Select(mask => mask?.Get(frame).True)]).Run(frame.Count, result.Values, result.Known);
    }
}
