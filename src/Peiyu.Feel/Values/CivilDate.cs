namespace Peiyu.Feel.Values;

/// <summary>
/// A day of the proleptic Gregorian calendar with FEEL's years, −999,999,999 to 999,999,999:
/// <see cref="DateOnly"/> knows only the years 1 to 9999.
/// </summary>
internal readonly record struct CivilDate(int Year, int Month, int Day) : IComparable<CivilDate>
{
    internal const int LastYear = 999_999_999;

    private const long DaysPerEra = 146_097;

    /// <summary>Days since 1 March of the year 0.</summary>
    internal long DayNumber
    {
        get
        {
            // Years begin in March here, so that the leap day is the last day of a year.
            long year = Month <= 2 ? Year - 1 : Year;
            var era = FloorDiv(year, 400);
            var yearOfEra = year - era * 400;
            var dayOfYear = (153 * (Month + (Month > 2 ? -3 : 9)) + 2) / 5 + Day - 1;
            return era * DaysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        }
    }

    internal int DayOfYear => (int)(DayNumber - new CivilDate(Year, 1, 1).DayNumber) + 1;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    internal int DayOfWeek => (int)FloorMod(DayNumber + 2, 7) + 1;

    internal static CivilDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    internal static CivilDate? Of(long year, long month, long day) =>
        Math.Abs(year) <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month)
            ? new CivilDate((int)year, (int)month, (int)day)
            : null;

    internal static CivilDate? FromDayNumber(long number)
    {
        if (Math.Abs(number) > 370L * LastYear)
            return null;
        var era = FloorDiv(number, DaysPerEra);
        var dayOfEra = number - era * DaysPerEra;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shifted = (5 * dayOfYear + 2) / 153;
        var month = shifted < 10 ? shifted + 3 : shifted - 9;
        return Of(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1);
    }

    /// <summary>The same day some months on, or the last day of that month when it is shorter.</summary>
    internal CivilDate? AddMonths(long months)
    {
        var total = Year * 12L + Month - 1 + months;
        var year = FloorDiv(total, 12);
        var month = FloorMod(total, 12) + 1;
        return Of(year, month, Math.Min(Day, DaysIn(year, month)));
    }

    public int CompareTo(CivilDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() => $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Month:00}-{Day:00}";

    private static int DaysIn(long year, long month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static long FloorDiv(long a, long b) => a >= 0 ? a / b : -((b - 1 - a) / b);

    private static long FloorMod(long a, long b) => a - FloorDiv(a, b) * b;
}
