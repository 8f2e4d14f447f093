using Peiyu.Core.Boards;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Web;

/// <summary>The day that the reader looks at.</summary>
public sealed class Viewing(BoardSource boards, TimeProvider clock)
{
    // Further away there is neither data nor plan, only a typing error.
    private const int YearsAround = 10;

    private DateOnly? _asked;

    public Plan Plan => boards.Plan;

    public DateOnly Today { get; } = clock.TodayInChina;

    /// <summary>The day in the address; null where it names none.</summary>
    public DateOnly? Asked => _asked;

    /// <summary>The day asked for; else today, or the nearest day of the plan year.</summary>
    public DateOnly Day => _asked ?? Nearest;

    public bool IsToday => Day == Today;

    public DateOnly Nearest => Plan.Nearest(Today);

    /// <summary>Looks at that day; false, and nothing changes, where it is too far from the plan year.</summary>
    public bool TryAsk(DateOnly day)
    {
        if (Math.Abs(day.Year - Plan.Year) > YearsAround)
        {
            return false;
        }

        _asked = day;
        return true;
    }
}
