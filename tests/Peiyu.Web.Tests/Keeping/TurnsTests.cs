using Peiyu.Web.Keeping;
using Xunit;

namespace Peiyu.Web.Tests.Keeping;

/// <summary>Many who ask for the same page at once.</summary>
public sealed class TurnsTests
{
    private readonly Turns<string> _turns = new();

    [Fact]
    public async Task Whoever_comes_while_the_first_makes_it_gets_what_the_first_made()
    {
        using var first = _turns.Take("page");
        using var second = _turns.Take("page");
        using var elsewhere = _turns.Take("other page");
        var waiting = second.OfAnotherAsync(TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        Assert.Null(await first.OfAnotherAsync(TestContext.Current.CancellationToken));
        Assert.Null(await elsewhere.OfAnotherAsync(TestContext.Current.CancellationToken));

        first.Give("made");

        Assert.Equal("made", await waiting);
    }

    [Fact]
    public async Task Where_the_first_gives_nothing_the_others_make_it_themselves_without_waiting_for_each_other()
    {
        var first = _turns.Take("page");
        using var second = _turns.Take("page");
        using var third = _turns.Take("page");
        first.Dispose();

        Assert.Null(await second.OfAnotherAsync(TestContext.Current.CancellationToken));
        Assert.Null(await third.OfAnotherAsync(TestContext.Current.CancellationToken));
        using var later = _turns.Take("page");
        Assert.True(later.OfAnotherAsync(TestContext.Current.CancellationToken).IsCompleted);
    }

    [Fact]
    public async Task Whoever_leaves_while_waiting_does_not_hold_up_the_others()
    {
        using var first = _turns.Take("page");
        using var leaving = new CancellationTokenSource();
        using (var second = _turns.Take("page"))
        {
            var waiting = second.OfAnotherAsync(leaving.Token);
            await leaving.CancelAsync();
            await Assert.ThrowsAsync<TaskCanceledException>(() => waiting);
        }

        first.Give("made");
        using var third = _turns.Take("page");
        Assert.Equal("made", await third.OfAnotherAsync(TestContext.Current.CancellationToken));
    }
}
