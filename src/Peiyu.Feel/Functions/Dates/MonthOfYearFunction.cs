using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Dates;

internal static class MonthOfYearFunction
{
    internal static BuiltIn Function { get; } = new(
        "month of year",
        new Overload(
            arguments => Calendar.OfDay(arguments[0], day => FeelValue.Of(Calendar.MonthNames[day.Month - 1])),
            Parameter.Day("date")));
}
