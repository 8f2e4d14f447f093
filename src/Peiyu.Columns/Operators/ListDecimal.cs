using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>What <see cref="ListFolder{T}"/> makes of decimals.</summary>
internal sealed class ListDecimal(ListFold fold, IReadOnlyList<DecimalOp> items, IReadOnlyList<TruthOp?> included, Level? level) : DecimalOp(level)
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var numbers = items.Select(item => item.Get(frame)).ToArray();
        new ListFolder<decimal>(
            fold,
            Array.ConvertAll(numbers, number => number.Values),
            Array.ConvertAll(numbers, number => number.Known),
            [.. included.Select(mask => mask?.Get(frame).True)]).Run(frame.Count, result.Values, result.Known);
    }
}
