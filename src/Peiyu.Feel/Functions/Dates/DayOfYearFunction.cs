using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Dates;

internal static class DayOfYearFunction
{
    internal static BuiltIn Function { get; } = new(
        "day of year",
        new Overload(
            arguments => Calendar.OfDay(arguments[0], day => FeelValue.Of(day.DayOfYear)),
            Parameter.Day("date")));
}
