using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The same number for all rows.</summary>
internal sealed class ConstantNumber(long value, int scale) : NumberOp(null, scale, value, value)
{
    private int _filled;

    public long Value => value;

    protected override void Run(Frame frame, NumberVector result)
    {
        if (_filled < frame.Count)
        {
            Array.Fill(result.Values, value);
            Array.Fill(result.Known, ulong.MaxValue);
            _filled = result.Values.Length;
        }
    }
}
