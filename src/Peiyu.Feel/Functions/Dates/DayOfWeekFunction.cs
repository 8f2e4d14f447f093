using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Dates;

internal static class DayOfWeekFunction
{
    internal static BuiltIn Function { get; } = new(
        "day of week",
        new Overload(
            arguments => Calendar.OfDay(arguments[0], day => FeelValue.Of(Calendar.WeekdayNames[day.DayOfWeek - 1])),
            Parameter.Day("date")));
}
