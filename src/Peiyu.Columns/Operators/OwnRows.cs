using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The rows of the frame themselves.</summary>
internal sealed class OwnRows(Level level) : IntOp(level)
{
    protected override void Run(Frame frame, IntVector result) => Array.Copy(frame.Rows, result.Values, frame.Count);
}
