using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The given day of each year: date(年份, 12, 31).</summary>
internal sealed class DayInYear(NumberOp years, int month, int day) : IntOp(years.Level)
{
    protected override void Run(Frame frame, IntVector result)
    {
        var from = years.Get(frame);
        for (var i = 0; i < frame.Count; i++)
        {
            var year = from.Values[i];
            var exists = Bits.Has(from.Known, i) && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth((int)year, month);
            result.Values[i] = exists ? new DateOnly((int)year, month, day).DayNumber : IntVector.None;
        }
    }
}
