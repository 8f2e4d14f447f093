using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Whether two truths are the same; two unknowns are.</summary>
internal sealed class SameTruth(TruthOp left, TruthOp right) : TruthOp(Deeper(left.Level, right.Level))
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var (a, b) = (left.Get(frame), right.Get(frame));
        for (var word = 0; word < Bits.Words(frame.Count); word++)
        {
            var differ = (a.True[word] ^ b.True[word]) | (a.False[word] ^ b.False[word]);
            (result.True[word], result.False[word]) = (~differ, differ);
        }
    }
}
