using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Plans.Evaluation;

/// <summary>How a clock of a flow stands for a case.</summary>
/// <param name="Clock">The promise.</param>
/// <param name="Used">Working days that have run; null where a year's arrangement is not announced.</param>
/// <param name="IsRunning">Whether it runs now.</param>
/// <param name="Due">The last day that keeps the promise; null where it does not run or the arrangement is not announced.</param>
public sealed record ClockReading(FlowClock Clock, int? Used, bool IsRunning, DateOnly? Due)
{
    /// <summary>Working days left; negative when the promise is broken.</summary>
    public int? Left => Clock.WorkingDays - Used;

    public bool IsLate => Left < 0;

    /// <param name="clock">The promise.</param>
    /// <param name="stays">The case's states in their order.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="today">The day on which it is read.</param>
    public static ClockReading Of(FlowClock clock, IReadOnlyList<Stay> stays, WorkingCalendar calendar, DateOnly today)
    {
        int? used = 0;
        foreach (var stay in stays.Where(stay => clock.While.Contains(stay.State)))
        {
            used += calendar.WorkingDaysBetween(stay.From, stay.Until ?? today);
        }

        var running = stays.Count > 0 && stays[^1].Until is null && clock.While.Contains(stays[^1].State);
        return new(clock, used, running, !running || used is not { } days ? null
            : days <= clock.WorkingDays ? calendar.AddWorkingDays(today, clock.WorkingDays - days)
            : LastDay(calendar, today, days - clock.WorkingDays));
    }

    /// <summary>So many working days ago.</summary>
    private static DateOnly? LastDay(WorkingCalendar calendar, DateOnly today, int late)
    {
        for (var day = today.AddDays(-1); ; day = day.AddDays(-1))
        {
            switch (calendar.WorkingDaysBetween(day, today))
            {
                case null:
                    return null;
                case { } between when between >= late && calendar.IsWorkingDay(day) == true:
                    return day;
            }
        }
    }
}
