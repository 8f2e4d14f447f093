using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Sums and differences of dates, times and durations. C# null: the operands do not go together.</summary>
internal static class DateArithmetic
{
    private const int SecondsPerDay = FeelDateTime.SecondsPerDay;

    internal static FeelValue? Add(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDate date, FeelMonthsDuration months) => Date(date.Civil.AddMonths(months.TotalMonths)),
        (FeelDate date, FeelDaysDuration days) => Date(AddDays(date.Civil, days.Seconds)),
        (FeelDateTime at, FeelMonthsDuration months) => At(at.Date.Civil.AddMonths(months.TotalMonths), at.Time),
        (FeelDateTime at, FeelDaysDuration days) => Add(at, days),
        (FeelTime time, FeelDaysDuration days) => Add(time, days),
        (FeelDaysDuration a, FeelDaysDuration b) => new FeelDaysDuration(a.Seconds + b.Seconds),
        (FeelMonthsDuration a, FeelMonthsDuration b) => new FeelMonthsDuration(a.TotalMonths + b.TotalMonths),
        _ => null,
    };

    internal static FeelValue? Between(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDate a, FeelDate b) => Between(null, null, Midnight(a).LocalSeconds - Midnight(b).LocalSeconds),
        (FeelDateTime a, FeelDateTime b) => Between(a.Time.Zone, b.Time.Zone, a.Instant - b.Instant),
        (FeelDate a, FeelDateTime b) => Between(Midnight(a), b),
        (FeelDateTime a, FeelDate b) => Between(a, Midnight(b)),
        (FeelTime a, FeelTime b) => Between(a.Zone, b.Zone, a.Instant - b.Instant),
        _ => null,
    };

    /// <summary>The moment for which a date stands next to a date and time: its midnight at UTC.</summary>
    internal static FeelDateTime Midnight(FeelDate date) => new(date, new FeelTime(0, Zone.Utc));

    private static FeelValue Between(Zone? a, Zone? b, decimal seconds) => (a is null) == (b is null)
        ? new FeelDaysDuration(seconds)
        : FeelNull.Because("一个时间有时区而另一个没有，不能相减");

    private static FeelValue Add(FeelDateTime at, FeelDaysDuration span)
    {
        var local = at.LocalSeconds + span.Seconds;
        var day = decimal.Floor(local / SecondsPerDay);
        return At(CivilDate.FromDayNumber((long)day), new FeelTime(local - day * SecondsPerDay, at.Time.Zone));
    }

    private static FeelTime Add(FeelTime time, FeelDaysDuration span)
    {
        var seconds = time.SecondOfDay + span.Seconds;
        return new FeelTime(seconds - decimal.Floor(seconds / SecondsPerDay) * SecondsPerDay, time.Zone);
    }

    // A date is its midnight: part of a day forward stays on it, part of a day back leaves it.
    private static CivilDate? AddDays(CivilDate date, decimal seconds) =>
        CivilDate.FromDayNumber((long)(date.DayNumber + decimal.Floor(seconds / SecondsPerDay)));

    private static FeelValue Date(CivilDate? date) =>
        date is { } civil ? new FeelDate(civil) : Nulls.OutOfRange("日期计算");

    private static FeelValue At(CivilDate? date, FeelTime time) =>
        date is { } civil ? new FeelDateTime(new FeelDate(civil), time) : Nulls.OutOfRange("日期计算");
}
