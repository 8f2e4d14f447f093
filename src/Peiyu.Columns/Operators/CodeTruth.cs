using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>What each code was found to come to; the last entry stands for what is not known.</summary>
internal sealed class CodeTruth(IntOp codes, bool?[] truths) : TruthOp(codes.Level)
{
    protected override void Run(Frame frame, TruthVector result)
    {
        var from = codes.Get(frame).Values;
        Array.Clear(result.True, 0, Bits.Words(frame.Count));
        Array.Clear(result.False, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (truths[from[i] >= 0 ? from[i] : truths.Length - 1] is { } truth)
            {
                Bits.Set(truth ? result.True : result.False, i);
            }
        }
    }
}
