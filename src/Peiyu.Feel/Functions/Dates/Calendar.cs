using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Dates;

internal static class Calendar
{
    internal static IReadOnlyList<string> WeekdayNames { get; } =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    internal static IReadOnlyList<string> MonthNames { get; } =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Computes from the day of a date or of a date and time; C# null for other values.</summary>
    internal static FeelValue? OfDay(FeelValue value, Func<CivilDate, FeelValue> compute) => value switch
    {
        FeelDate date => compute(date.Civil),
        FeelDateTime at => compute(at.Date.Civil),
        _ => null,
    };

    /// <summary>The week by ISO 8601: it belongs to the year in which its Thursday lies.</summary>
    internal static int WeekOfYear(CivilDate day)
    {
        var thursday = CivilDate.FromDayNumber(day.DayNumber + 4 - day.DayOfWeek) ?? day;
        return (thursday.DayOfYear - 1) / 7 + 1;
    }
}
