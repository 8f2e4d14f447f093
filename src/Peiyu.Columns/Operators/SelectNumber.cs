using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The one number where a condition is true, else the other; both of one scale.</summary>
internal sealed class SelectNumber(TruthOp condition, NumberOp then, NumberOp otherwise) : NumberOp(
    Deeper(condition.Level, Deeper(then.Level, otherwise.Level)),
    then.Scale,
    Int128.Min(then.Min, otherwise.Min),
    Int128.Max(then.Max, otherwise.Max))
{
    protected override void Run(Frame frame, NumberVector result)
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
