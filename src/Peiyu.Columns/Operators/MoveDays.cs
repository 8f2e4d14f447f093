using Peiyu.Columns.Evaluation;
using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Operators;

/// <summary>Days some months and days on; the last day of the month where it is shorter.</summary>
/// <exception cref="OverflowException">A day would lie outside the years 1 to 9999.</exception>
internal sealed class MoveDays(IntOp days, int months, int by) : IntOp(days.Level)
{
    protected override void Run(Frame frame, IntVector result)
    {
        var from = days.Get(frame).Values;
        for (var i = 0; i < frame.Count; i++)
        {
            result.Values[i] = from[i] < 0 ? IntVector.None : Move(from[i]);
        }
    }

    private int Move(int day)
    {
        try
        {
            return DateOnly.FromDayNumber(day).AddMonths(months).AddDays(by).DayNumber;
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new OverflowException($"{day} + {months} months {by} days");
        }
    }
}
