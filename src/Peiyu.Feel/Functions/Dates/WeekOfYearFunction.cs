using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Dates;

internal static class WeekOfYearFunction
{
    internal static BuiltIn Function { get; } = new(
        "week of year",
        new Overload(
            arguments => Calendar.OfDay(arguments[0], day => FeelValue.Of(Calendar.WeekOfYear(day))),
            Parameter.Day("date")));
}
