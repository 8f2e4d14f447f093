using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The same day or code for all rows.</summary>
internal sealed class ConstantInt(int value) : IntOp(null)
{
    private int _filled;

    public int Value => value;

    protected override void Run(Frame frame, IntVector result)
    {
        if (_filled < frame.Count)
        {
            Array.Fill(result.Values, value);
            _filled = result.Values.Length;
        }
    }
}
