using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Telemetry;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

public sealed class BoardMakingTests
{
    // No other test looks at a day so long ago.
    private static readonly DateOnly Day = new(1823, 6, 30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_board_waits_its_turn_says_so_and_is_made_when_it_comes()
    {
        await using var core = await SmallAsync();
        using var turns = new SemaphoreSlim(0);
        using var making = Making(core, turns);
        making.Refresh(1);
        await UntilInLineAsync(making);
        Assert.False(making.Newest.IsCompleted);
        Assert.NotNull(making.Enterprises);
        turns.Release();
        Assert.Equal(making.Enterprises, (await making.Newest.WaitAsync(Ct)).County.Enterprises.Count);
        Assert.False(making.Progress.IsInLine);
    }

    [Fact]
    public async Task A_board_that_nobody_holds_any_more_is_not_made()
    {
        await using var core = await SmallAsync();
        using var turns = new SemaphoreSlim(0);
        var making = Making(core, turns);
        making.Refresh(1);
        making.Hold();
        await UntilInLineAsync(making);
        making.Release();
        Assert.False(making.Newest.IsCompleted);
        making.Release();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => making.Newest.WaitAsync(Ct));
    }

    [Fact]
    public async Task No_more_than_two_large_boards_are_made_at_once()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite, 10);
        await core.ImportAsync(Repository.Sample("medium"));
        var made = new ConcurrentBag<Activity>();
        using var listener = Listen(made);
        var days = Enumerable.Range(0, 6).Select(Day.AddDays).ToList();
        await Task.WhenAll(days.Select(day => core.Get<BoardSource>().GetAsync(day, Scope.County, Ct)));
        var spans = made.Where(span => days.Contains(DayOf(span))).ToList();
        Assert.Equal(days.Count, spans.Count);
        Assert.All(spans, one => Assert.True(
            spans.Count(other => other.StartTimeUtc <= one.StartTimeUtc && one.StartTimeUtc < other.StartTimeUtc + other.Duration) <= 2));
    }

    [Fact]
    public async Task For_somebody_who_may_see_nobody_nothing_is_made()
    {
        await using var core = await SmallAsync();
        var made = new ConcurrentBag<Activity>();
        using var listener = Listen(made);
        var day = Day.AddYears(1);
        var answer = await core.Get<BoardSource>().TryGetAsync(day, Scope.Nothing, TimeSpan.Zero, Ct);
        Assert.Empty(answer.Board!.Enterprises);
        Assert.Empty((await core.Get<BoardSource>().GetAsync(day, Scope.Nothing, Ct)).Standings);
        await core.Get<BoardSource>().GetAsync(day.AddDays(1), Scope.County, Ct);
        Assert.Equal([day.AddDays(1)], made.Select(DayOf).Where(one => one.Year == day.Year));
    }

    private static async Task<CoreFixture> SmallAsync()
    {
        var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("small"));
        return core;
    }

    private static BoardMaking Making(CoreFixture core, SemaphoreSlim turns) => new(
        new(core.Get<PlanSource>().Plan, core.Get<SharedCases>(), core.Get<IDbContextFactory<PeiyuDb>>(), 512), Day, turns, Ct);

    private static async Task UntilInLineAsync(BoardMaking making)
    {
        while (!making.Progress.IsInLine)
        {
            await Task.Delay(5, Ct);
        }
    }

    private static DateOnly DayOf(Activity span) =>
        DateOnly.TryParse(span.GetTagItem("peiyu.as_of") as string, out var day) ? day : default;

    private static ActivityListener Listen(ConcurrentBag<Activity> made)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Instruments.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = made.Add,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
