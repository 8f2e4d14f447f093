using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

internal static class AbsFunction
{
    internal static BuiltIn Function { get; } = new(
        "abs",
        new Overload(
            Apply,
            Parameter.OneOf("n", "number", "days and time duration", "years and months duration")));

    private static FeelValue? Apply(Arguments arguments) => arguments[0] switch
    {
        FeelNumber number => new FeelNumber(Math.Abs(number.Value)),
        FeelDaysDuration days => new FeelDaysDuration(Math.Abs(days.Seconds)),
        FeelMonthsDuration months => new FeelMonthsDuration(Math.Abs(months.TotalMonths)),
        _ => null,
    };
}
