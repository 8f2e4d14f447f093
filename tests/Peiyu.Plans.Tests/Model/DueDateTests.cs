using Peiyu.Plans.Model;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

public sealed class DueDateTests
{
    [Theory]
    [InlineData("2023-06-17", "2023-06-18")]
    [InlineData("2023-06-18", "2023-06-18")]
    [InlineData("2023-06-19", "2023-07-18")]
    [InlineData("2023-12-31", "2024-01-18")]
    public void A_monthly_deadline_is_the_next_one_on_or_after_the_day(string asOf, string due) =>
        Assert.Equal(DateOnly.Parse(due, null), new DueDate.Monthly(18).On(DateOnly.Parse(asOf, null)));
}
