using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>False if any is false, else unknown if any is, else true; with <paramref name="any"/> the other way round.</summary>
internal sealed class AndOp(TruthOp left, TruthOp right, bool any) : TruthOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            result.True[word] = any ? a.True[word] | b.True[word] : a.True[word] & b.True[word];
            result.False[word] = any ? a.False[word] & b.False[word] : a.False[word] | b.False[word];
        }
    }
}
