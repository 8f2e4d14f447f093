using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>True, false or unknown for all rows.</summary>
internal sealed class ConstantTruth(bool? value) : TruthOp(null)
{
    public bool? Value => value;

    protected override void Run(Frame frame, TruthVector result)
    {
        Array.Fill(result.True, value == true ? ulong.MaxValue : 0);
        Array.Fill(result.False, value == false ? ulong.MaxValue : 0);
    }
}
