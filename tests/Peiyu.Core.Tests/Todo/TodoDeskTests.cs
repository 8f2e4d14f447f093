using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Todo;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Todo;

public sealed class TodoDeskTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bell_is_counted_once_for_a_revision_and_holds_no_board()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var actor = Actors.Town("清水镇") with { AccountId = 7 };
        var day = new DateOnly(2023, 6, 30);
        using var again = new BoardSource(
            core.Get<PlanSource>(), core.Get<IDbContextFactory<PeiyuDb>>(), core.Get<IOptions<BoardOptions>>());
        var first = await core.Get<BoardSource>().GetAsync(day, actor.Scope, Ct);
        var second = await again.GetAsync(day, actor.Scope, Ct);

        var before = await core.Get<TodoDesk>().CountAsync(actor, first, Ct);
        await WriteAsync(core);
        var kept = await core.Get<TodoDesk>().CountAsync(actor, second, Ct);
        var otherDay = await core.Get<BoardSource>().GetAsync(day.AddDays(1), actor.Scope, Ct);

        Assert.NotSame(first, second);
        Assert.Equal(before, kept);
        Assert.Equal(before + 1, await core.Get<TodoDesk>().CountAsync(actor, otherDay, Ct));
    }

    private static async Task WriteAsync(CoreFixture core)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        db.Messages.Add(new() { AccountId = 7, At = TimeProvider.System.GetUtcNow().UtcDateTime, Text = "演示", Link = "/todo" });
        await db.SaveChangesAsync(Ct);
    }
}
