using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>The given day of each year: date(年份, 12, 31); none where that month is shorter.</summary>
/// <exception cref="OverflowException">A year lies outside of 1 to 9999.</exception>
internal sealed class DayInYear(NumberOp years, int month, int day) : IntOp(years.Level)
{
    protected override void Run(Frame frame, IntVector result)
    {
        var from = years.Get(frame);
        for (var i = 0; i < frame.Count; i++)
        {
            var year = from.Values[i];
            var known = Bits.Has(from.Known, i);
            if (known && year is < 1 or > 9999)
            {
                throw new OverflowException($"year {year}");
            }

            var exists = known && day <= DateTime.DaysInMonth((int)year, month);
            result.Values[i] = exists ? new DateOnly((int)year, month, day).DayNumber : IntVector.None;
        }
    }
}
