using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The year of each day.</summary>
internal sealed class YearOf(IntOp days) : NumberOp(days.Level, 0, 1, 9999)
{
    protected override void Run(Frame frame, NumberVector result)
    {
        var from = days.Get(frame).Values;
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (from[i] >= 0)
            {
                result.Values[i] = DateOnly.FromDayNumber(from[i]).Year;
                Bits.Set(result.Known, i);
            }
        }
    }
}
