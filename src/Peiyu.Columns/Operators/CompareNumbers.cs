using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Compares whole steps of the same scale. Equality is never unknown: two unknowns are equal, one beside a number is not.</summary>
internal sealed class CompareNumbers(string sign, NumberOp left, NumberOp right) : TruthOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            var (both, none) = (a.Known[word] & b.Known[word], ~(a.Known[word] | b.Known[word]));
            var holds = Comparison.Holds(sign, a.Values, b.Values, word) & both;
            result.True[word] = sign == "=" ? holds | none : holds;
            result.False[word] = sign == "=" ? ~(holds | none) : both & ~holds;
        }
    }
}
