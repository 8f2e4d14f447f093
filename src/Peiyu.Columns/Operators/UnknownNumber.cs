using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>No number for any row.</summary>
internal sealed class UnknownNumber() : NumberOp(null, 0, 0, 0)
{
    protected override void Run(Frame frame, NumberVector result) => Array.Clear(result.Known);
}
