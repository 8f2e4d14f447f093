using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>A column's numbers for some rows.</summary>
internal sealed class ReadNumber(NumberColumn column, IntOp rows)
    : NumberOp(rows.Level, column.Scale, column.Bounds.Min, column.Bounds.Max)
{
    protected override void Run(Frame frame, NumberVector result)
    {
        var (from, at, to) = (column.Values, rows.Get(frame).Values, result.Values);
        for (var i = 0; i < frame.Count; i++)
        {
            to[i] = at[i] >= 0 ? from[at[i]] : 0;
        }

        Bits.Gather(column.Known, at, frame.Count, result.Known);
    }
}
