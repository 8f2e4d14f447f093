using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>True for false and the other way round.</summary>
internal sealed class NotOp(TruthOp of) : TruthOp(of.Level)
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var from = of.Get(frame);
        Array.Copy(from.True, result.False, Bits.Words(frame.Count));
        Array.Copy(from.False, result.True, Bits.Words(frame.Count));
    }
}
