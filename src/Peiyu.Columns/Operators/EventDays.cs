using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The day of the event that is asked about (事件日).</summary>
internal sealed class EventDays(Level level) : IntOp(level)
{
    protected override void Run(Frame frame, IntVector result) => Array.Copy(frame.Days, result.Values, frame.Count);
}
