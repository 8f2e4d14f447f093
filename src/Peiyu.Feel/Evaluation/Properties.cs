using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The parts of dates, times, durations and ranges, read as <c>value.part</c>.</summary>
internal static class Properties
{
    /// <summary>Parts whose names hold a space, which the parser must know.</summary>
    internal static IReadOnlyList<string> SpacedNames { get; } = ["time offset", "start included", "end included"];

    internal static FeelValue Read(FeelValue value, string name) => Find(value, name)
        ?? FeelNull.Because($"{value.Kind}没有属性“{name}”");

    private static FeelValue? Find(FeelValue value, string name) => value switch
    {
        FeelDate date => OfDate(date, name),
        FeelDateTime at => OfDate(at.Date, name) ?? OfTime(at.Time, name, () => at.Offset),
        FeelTime time => OfTime(time, name, () => time.Zone?.Standard ?? 0),
        FeelDaysDuration days => OfDays(days.Seconds, name),
        FeelMonthsDuration months => OfMonths(months.TotalMonths, name),
        FeelRange range => OfRange(range, name),
        _ => null,
    };

    private static FeelNumber? OfDate(FeelDate date, string name) => name switch
    {
        "year" => new FeelNumber(date.Civil.Year),
        "month" => new FeelNumber(date.Civil.Month),
        "day" => new FeelNumber(date.Civil.Day),
        "weekday" => new FeelNumber(date.Civil.DayOfWeek),
        _ => null,
    };

    private static FeelValue? OfTime(FeelTime time, string name, Func<int> offset) => name switch
    {
        "hour" => new FeelNumber(time.Hour),
        "minute" => new FeelNumber(time.Minute),
        "second" => new FeelNumber(time.Second),
        "time offset" => time.Zone is null ? FeelNull.Because("该时间没有时区") : new FeelDaysDuration(offset()),
        "timezone" => time.Zone?.Name is { } zone ? new FeelText(zone) : FeelNull.Because("该时间没有时区名"),
        _ => null,
    };

    private static FeelNumber? OfDays(decimal seconds, string name) => name switch
    {
        "days" => new FeelNumber(decimal.Truncate(seconds / 86_400)),
        "hours" => new FeelNumber(decimal.Truncate(seconds / 3600) % 24),
        "minutes" => new FeelNumber(decimal.Truncate(seconds / 60) % 60),
        "seconds" => new FeelNumber(decimal.Truncate(seconds) % 60),
        _ => null,
    };

    private static FeelNumber? OfMonths(int months, string name) => name switch
    {
        "years" => new FeelNumber(months / 12),
        "months" => new FeelNumber(months % 12),
        _ => null,
    };

    private static FeelValue? OfRange(FeelRange range, string name) => name switch
    {
        "start" => range.Start ?? FeelNull.Because("区间没有下界"),
        "end" => range.End ?? FeelNull.Because("区间没有上界"),
        "start included" => FeelBoolean.Of(range.StartIncluded),
        "end included" => FeelBoolean.Of(range.EndIncluded),
        _ => null,
    };
}
