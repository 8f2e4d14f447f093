using Peiyu.Plans.Model;

namespace Peiyu.Core.Proofs;

/// <summary>Counts the working days of a promise again, day after day, without the stays of which the pages tell.</summary>
internal static class ClockRecount
{
    /// <summary>How many working days ended while the case was in one of the states; null where a year is not announced.</summary>
    /// <param name="states">The day of each event and the state after it, in their order.</param>
    /// <param name="counted">The states in which the promise runs.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="today">The day on which it is read.</param>
    public static int? Count(IReadOnlyList<(DateOnly Day, string State)> states, IReadOnlyList<string> counted, WorkingCalendar calendar, DateOnly today)
    {
        int? used = 0;
        for (var day = states[0].Day.AddDays(1); day <= today; day = day.AddDays(1))
        {
            // What is left on a day has still run through the night before it.
            if (counted.Contains(states.Last(one => one.Day < day).State))
            {
                used += calendar.IsWorkingDay(day) switch { true => 1, false => 0, null => null };
            }
        }

        return used;
    }
}
