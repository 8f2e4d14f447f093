using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The one decimal where a condition is true, else the other.</summary>
internal sealed class SelectDecimal(TruthOp condition, DecimalOp then, DecimalOp otherwise)
    : DecimalOp(Deeper(condition.Level, Deeper(then.Level, otherwise.Level)))
{
    protected override void Run(Frame frame, DecimalVector result)
    {
        var (c, a, b) = (condition.Get(frame).True, then.Get(frame), otherwise.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            result.Known[word] = (a.Known[word] & c[word]) | (b.Known[word] & ~c[word]);
        }

        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = Bits.Has(c, i) ? a.Values[i] : b.Values[i];
        }
    }
}
