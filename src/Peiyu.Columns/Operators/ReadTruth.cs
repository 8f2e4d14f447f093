using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>A column's yes and no for some rows.</summary>
internal sealed class ReadTruth(TruthColumn column, IntOp rows) : TruthOp(rows.Level)
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var at = rows.Get(frame).Values;
        Bits.Gather(column.Yes, at, frame.Count, result.True);
        Bits.Gather(column.No, at, frame.Count, result.False);
    }
}
