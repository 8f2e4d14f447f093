using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The one day or code where a condition is true, else the other.</summary>
internal sealed class SelectInt(TruthOp condition, IntOp then, IntOp otherwise)
    : IntOp(Deeper(condition.Level, Deeper(then.Level, otherwise.Level)))
{
    protected override void Run(Frame frame, IntVector result)
    {
        var (c, a, b) = (condition.Get(frame).True, then.Get(frame).Values, otherwise.Get(frame).Values);
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = Bits.Has(c, i) ? a[i] : b[i];
        }
    }
}
