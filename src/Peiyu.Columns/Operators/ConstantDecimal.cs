using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The same decimal for all rows.</summary>
internal sealed class ConstantDecimal(decimal value) : DecimalOp(null)
{
    private int _filled;

    protected override void Run(Frame frame, DecimalVector result)
    {
        if (_filled < frame.Count)
        {
            Array.Fill(result.Values, value);
            Array.Fill(result.Known, ulong.MaxValue);
            _filled = result.Values.Length;
        }
    }
}
