using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Conversions;

internal static class YearsAndMonthsDurationFunction
{
    internal static BuiltIn Function { get; } = new(
        "years and months duration",
        new Overload(Apply, Parameter.Day("from"), Parameter.Day("to")));

    private static FeelMonthsDuration? Apply(Arguments arguments) =>
        Day(arguments[0]) is { } from && Day(arguments[1]) is { } to ? new FeelMonthsDuration(Whole(from, to)) : null;

    private static CivilDate? Day(FeelValue value) => value switch
    {
        FeelDate date => date.Civil,
        FeelDateTime at => at.Date.Civil,
        _ => null,
    };

    /// <summary>Whole months only: a month counts when its day has come.</summary>
    private static int Whole(CivilDate from, CivilDate to)
    {
        var months = (to.Year - (long)from.Year) * 12 + to.Month - from.Month;
        if (months > 0 && to.Day < from.Day)
            months--;
        else if (months < 0 && to.Day > from.Day)
            months++;
        return (int)months;
    }
}
