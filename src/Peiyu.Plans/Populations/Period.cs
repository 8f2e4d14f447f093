using System.Globalization;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Populations;

/// <summary>
/// The stretch of time that a value speaks of (期间): 2022, 2023Q1, 2023-03, 2023-03-25, or none.
/// Ordered by kind, then by first day.
/// </summary>
/// <param name="Kind">How long it is.</param>
/// <param name="Start">Its first day; the first of January of the year 1 for <see cref="PeriodKind.None"/>.</param>
public readonly record struct Period(PeriodKind Kind, DateOnly Start) : IComparable<Period>
{
    public static Period None { get; }

    /// <summary>The last day of the period, inclusive; the last day there is for a value without a period.</summary>
    public DateOnly End => Kind switch
    {
        PeriodKind.Year => Start.AddYears(1).AddDays(-1),
        PeriodKind.Quarter => Start.AddMonths(3).AddDays(-1),
        PeriodKind.Month => Start.AddMonths(1).AddDays(-1),
        PeriodKind.Day => Start,
        _ => DateOnly.MinValue,
    };

    public static Period OfYear(int year) => new(PeriodKind.Year, new(year, 1, 1));

    public static Period OfQuarter(int year, int quarter) => new(PeriodKind.Quarter, new(year, (quarter * 3) - 2, 1));

    public static Period OfMonth(int year, int month) => new(PeriodKind.Month, new(year, month, 1));

    public static Period OfDay(DateOnly day) => new(PeriodKind.Day, day);

    /// <summary>Whether the period is over before the day, so that its value can be known on it.</summary>
    public bool EndedBefore(DateOnly day) => Kind == PeriodKind.None || End < day;

    /// <summary>Reads 2022, 2023Q1, 2023-03, 2023-03-25 or nothing; other text is no period.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = None;
        return text.Length switch
        {
            0 => true,
            4 => TryYear(text, out var start) && Set(PeriodKind.Year, start, ref period),
            6 => TryQuarter(text, ref period),
            7 => IsoDay.TryParse(text + "-01", out var start) && Set(PeriodKind.Month, start, ref period),
            10 => IsoDay.TryParse(text, out var start) && Set(PeriodKind.Day, start, ref period),
            _ => false,
        };
    }

    /// <summary>As written in the 期间 column; empty for a value without a period.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => $"{Start:yyyy}Q{(Start.Month + 2) / 3}",
        PeriodKind.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    public int CompareTo(Period other) =>
        Kind == other.Kind ? Start.CompareTo(other.Start) : Kind.CompareTo(other.Kind);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static bool TryQuarter(string text, ref Period period)
    {
        if (text[4] is not ('Q' or 'q') || text[5] is < '1' or > '4' || !TryYear(text.AsSpan(0, 4), out var start))
        {
            return false;
        }

        return Set(PeriodKind.Quarter, start.AddMonths((text[5] - '1') * 3), ref period);
    }

    private static bool TryYear(ReadOnlySpan<char> text, out DateOnly start) => IsoDay.TryParse($"{text}-01-01", out start);

    private static bool Set(PeriodKind kind, DateOnly start, ref Period period)
    {
        period = new(kind, start);
        return true;
    }
}
