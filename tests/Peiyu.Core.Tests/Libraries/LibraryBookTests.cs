using Peiyu.Core.Data;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Libraries;

public sealed class LibraryBookTests
{
    private static Library Seed => GuanxianPlan.Instance.Libraries[0];

    private static LibraryLog Log => LibraryLog.Of(
    [
        Entry(3, LibraryVerdict.Leave, new(2023, 6, 10)),
        Entry(1, LibraryVerdict.Enter, new(2023, 3, 31)),
        Entry(2, LibraryVerdict.RefuseLeave, new(2023, 5, 2)),
        Entry(4, LibraryVerdict.Enter, new(2023, 6, 30)),
    ]);

    [Theory]
    [InlineData("2023-03-30", null)]
    [InlineData("2023-03-31", "2023-03-31")]
    [InlineData("2023-05-02", "2023-03-31")]
    [InlineData("2023-06-10", null)]
    [InlineData("2023-06-29", null)]
    [InlineData("2023-06-30", "2023-06-30")]
    public void On_any_day_the_book_says_who_was_in_then_and_since_when(string day, string? since) =>
        Assert.Equal(since is null ? null : DateOnly.Parse(since, null), LibraryBook.Of(Log, DateOnly.Parse(day, null)).StayOf(Seed, 7)?.On);

    [Fact]
    public void Said_again_somebody_stays_since_the_first_time() => Assert.Equal(
        new DateOnly(2023, 3, 31),
        LibraryBook.Of(LibraryLog.Of([.. Log.Entries.Take(2), Entry(9, LibraryVerdict.Enter, new(2023, 7, 1))]), new(2023, 7, 1)).StayOf(Seed, 7)?.On);

    [Fact]
    public void The_members_are_counted_at_the_end_of_each_month()
    {
        var days = LibraryTrend.Days(GuanxianPlan.Instance, new(2023, 7, 4));

        var months = LibraryTrend.Of(GuanxianPlan.Instance, Log, _ => true, days);

        Assert.Equal([0, 0, 0, 1, 1, 1, 1, 1], months.Select(month => month.Members[0]));
        Assert.Equal([new(2022, 12, 31), new(2023, 1, 31), new(2023, 7, 4)], [days[0], days[1], days[^1]]);
    }

    [Fact]
    public void Who_is_out_of_scope_is_not_counted() => Assert.All(
        LibraryTrend.Of(GuanxianPlan.Instance, Log, id => id != 7, LibraryTrend.Days(GuanxianPlan.Instance, new(2023, 7, 4))),
        month => Assert.Equal(0, month.Members[0]));

    private static LibraryEntry Entry(long id, LibraryVerdict verdict, DateOnly on) =>
        new(id, "seed", 7, verdict, on, default, "县工信局", "按规则确认", "");
}
