using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Which of two values comes first. C# null: these two have no order.</summary>
internal static class Ordering
{
    internal static int? Of(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelNumber x, FeelNumber y) => x.Value.CompareTo(y.Value),
        (FeelText x, FeelText y) => string.CompareOrdinal(x.Value, y.Value),
        (FeelDate x, FeelDate y) => x.Civil.CompareTo(y.Civil),
        (FeelTime x, FeelTime y) => Zoned(x.Zone, y.Zone, x.Instant, y.Instant),
        (FeelDateTime x, FeelDateTime y) => Zoned(x.Time.Zone, y.Time.Zone, x.Instant, y.Instant),
        (FeelDaysDuration x, FeelDaysDuration y) => x.Seconds.CompareTo(y.Seconds),
        (FeelMonthsDuration x, FeelMonthsDuration y) => x.TotalMonths.CompareTo(y.TotalMonths),
        _ => null,
    };

    // A time with a zone and one without cannot be put in order: the latter may be anywhere.
    // The standard compares hour, minute and second; fractions of a second do not count.
    private static int? Zoned(Zone? a, Zone? b, decimal x, decimal y) =>
        (a is null) == (b is null) ? decimal.Floor(x).CompareTo(decimal.Floor(y)) : null;
}
