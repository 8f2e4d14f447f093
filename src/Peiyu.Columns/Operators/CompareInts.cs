using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Compares days, or tells whether codes of one dictionary are the same. Two unknowns are equal.</summary>
internal sealed class CompareInts(string sign, IntOp left, IntOp right) : TruthOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (a, b) = (left.Get(frame).Values, right.Get(frame).Values);
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            var holds = Comparison.Holds(sign, a, b, word);
            var known = sign == "=" ? ulong.MaxValue : Comparison.Known(a, word) & Comparison.Known(b, word);
            (result.True[word], result.False[word]) = (holds & known, ~holds & known);
        }
    }
}
