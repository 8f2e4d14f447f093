using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = GuanxianPlan.Instance.Calendar;

    [Theory]
    [InlineData("2023-01-28", true)] // a Saturday worked for the Spring Festival
    [InlineData("2024-02-04", true)]
    [InlineData("2025-01-26", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2023-01-24", false)]
    [InlineData("2023-06-22", false)]
    [InlineData("2023-06-25", true)]
    [InlineData("2023-07-01", false)]
    [InlineData("2023-07-03", true)]
    public void A_day_is_worked_as_the_State_Council_arranged(string day, bool worked) =>
        Assert.Equal(worked, Calendar.IsWorkingDay(DateOnly.Parse(day, null)));

    [Fact]
    public void A_year_that_is_not_announced_is_not_guessed()
    {
        Assert.Null(Calendar.IsWorkingDay(new(2027, 1, 4)));
        Assert.Null(Calendar.AddWorkingDays(new(2026, 12, 30), 10));
        Assert.Null(Calendar.WorkingDaysBetween(new(2026, 12, 30), new(2027, 1, 4)));
    }

    [Theory]
    [InlineData("2023-06-21", 1, "2023-06-25")] // over the Dragon Boat Festival to the worked Sunday
    [InlineData("2023-06-21", 2, "2023-06-26")]
    [InlineData("2023-03-24", 5, "2023-03-31")]
    [InlineData("2023-03-24", 0, "2023-03-24")]
    public void Working_days_are_counted_from_the_day_after(string start, int days, string end)
    {
        Assert.Equal(DateOnly.Parse(end, null), Calendar.AddWorkingDays(DateOnly.Parse(start, null), days));
        Assert.Equal(days, Calendar.WorkingDaysBetween(DateOnly.Parse(start, null), DateOnly.Parse(end, null)));
    }
}
