using CsCheck;
using Peiyu.Plans.Populations;
using Xunit;

namespace Peiyu.Plans.Tests.Populations;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2022", PeriodKind.Year, "2022-12-31")]
    [InlineData("2023Q1", PeriodKind.Quarter, "2023-03-31")]
    [InlineData("2023Q4", PeriodKind.Quarter, "2023-12-31")]
    [InlineData("2024-02", PeriodKind.Month, "2024-02-29")]
    [InlineData("2023-03-25", PeriodKind.Day, "2023-03-25")]
    public void A_period_ends_on_its_last_day(string text, PeriodKind kind, string end)
    {
        Assert.True(Period.TryParse(text, out var period));

        Assert.Equal((kind, DateOnly.Parse(end, null)), (period.Kind, period.End));
        Assert.False(period.EndedBefore(period.End));
        Assert.True(period.EndedBefore(period.End.AddDays(1)));
    }

    [Theory]
    [InlineData("2023Q5")]
    [InlineData("2023-13")]
    [InlineData("2023-02-30")]
    [InlineData("23")]
    [InlineData("20Q1")]
    public void Other_text_is_no_period(string text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void A_period_is_read_back_from_its_text() => Gen.Int[0, 4].Select(Gen.Date)
        .Sample((kind, date) =>
        {
            var day = DateOnly.FromDateTime(date);
            var period = kind switch
            {
                0 => Period.None,
                1 => Period.OfYear(day.Year),
                2 => Period.OfQuarter(day.Year, ((day.Month - 1) / 3) + 1),
                3 => Period.OfMonth(day.Year, day.Month),
                _ => Period.OfDay(day),
            };
            return Period.TryParse(period.ToString(), out var read) && read == period;
        });
}
