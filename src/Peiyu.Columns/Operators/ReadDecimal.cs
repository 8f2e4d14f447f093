using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>A column's decimals for some rows.</summary>
internal sealed class ReadDecimal(DecimalColumn column, IntOp rows) : DecimalOp(rows.Level)
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var at = rows.Get(frame).Values;
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = at[i] >= 0 ? column.Values[at[i]] : 0;
        }

        Bits.Gather(column.Known, at, frame.Count, result.Known);
    }
}
