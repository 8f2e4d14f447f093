namespace Peiyu.Plans.Model;

/// <summary>
/// Working days by the State Council's yearly arrangement (调休). A year without one is said to be so, never guessed.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<int> _announced;
    private readonly HashSet<DateOnly> _off;
    private readonly HashSet<DateOnly> _on;

    /// <param name="announced">The years whose arrangement is in the calendar.</param>
    /// <param name="off">Days off that would be working days, and holidays on weekends.</param>
    /// <param name="on">Weekend days that are worked.</param>
    public WorkingCalendar(IEnumerable<int> announced, IEnumerable<DateOnly> off, IEnumerable<DateOnly> on) =>
        (_announced, _off, _on) = ([.. announced], [.. off], [.. on]);

    public IReadOnlyCollection<int> Announced => _announced;

    /// <summary>Whether it is worked on that day; null in a year whose arrangement is not announced.</summary>
    public bool? IsWorkingDay(DateOnly day)
    {
        if (!_announced.Contains(day.Year))
        {
            return null;
        }

        return _on.Contains(day)
            || (!_off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    /// <summary>
    /// The day on which that many working days after the start are over; the start itself is not counted.
    /// Null where it would run into a year whose arrangement is not announced.
    /// </summary>
    public DateOnly? AddWorkingDays(DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day) is not { } working)
            {
                return null;
            }

            days -= working ? 1 : 0;
        }

        return day;
    }

    /// <summary>
    /// How many working days lie after <paramref name="from"/> up to <paramref name="to"/>, inclusive; negative when it lies before.
    /// Null where a year between is not announced.
    /// </summary>
    public int? WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day) is not { } working)
            {
                return null;
            }

            count += working ? 1 : 0;
        }

        return count;
    }
}
