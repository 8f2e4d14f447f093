using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The one where a condition is true, else the other: also where the condition is not known, as the standard has it.</summary>
internal sealed class SelectTruth(TruthOp condition, TruthOp then, TruthOp otherwise)
    : TruthOp(Deeper(condition.Level, Deeper(then.Level, otherwise.Level)))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (c, a, b) = (condition.Get(frame).True, then.Get(frame), otherwise.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            result.True[word] = (a.True[word] & c[word]) | (b.True[word] & ~c[word]);
            result.False[word] = (a.False[word] & c[word]) | (b.False[word] & ~c[word]);
        }
    }
}
