using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Views;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Views;

public sealed class ViewKeeperTests
{
    private const string List = "/enterprises";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_view_is_its_accounts_own(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var keeper = core.Get<ViewKeeper>();
        var (one, other) = (await AccountAsync(core, "one"), await AccountAsync(core, "other"));

        Assert.Null(await keeper.SaveAsync(one, List, " 贾镇未知 ", "unit=贾镇&award=unknown", Ct));
        var view = Assert.Single(await keeper.ListAsync(one, List, Ct));
        await keeper.DeleteAsync(other, view.Id, Ct);

        Assert.Equal(("贾镇未知", "unit=贾镇&award=unknown"), (view.Name, view.Query));
        Assert.Empty(await keeper.ListAsync(other, List, Ct));
        Assert.Equal("这个视图已经不在了。", await keeper.RenameAsync(other, view.Id, "我的", Ct));
        Assert.Single(await keeper.ListAsync(one, null, Ct));
    }

    [Fact]
    public async Task The_same_name_is_overwritten_and_a_taken_one_refused()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (keeper, actor) = (core.Get<ViewKeeper>(), await AccountAsync(core, "one"));
        await keeper.SaveAsync(actor, List, "甲", "q=1", Ct);
        await keeper.SaveAsync(actor, List, "乙", "q=2", Ct);
        await keeper.SaveAsync(actor, List, "甲", "q=3", Ct);
        var views = await keeper.ListAsync(actor, List, Ct);

        Assert.Equal(["q=2", "q=3"], views.Select(view => view.Query).Order(StringComparer.Ordinal));
        Assert.Equal("已经有叫“甲”的视图，换一个名字。", await keeper.RenameAsync(actor, views.Single(view => view.Name == "乙").Id, "甲", Ct));
    }

    [Theory]
    [InlineData("  ", "给视图起个名字，下次好认。")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "名字最多 40 个字，请写短一些。")]
    public async Task A_name_must_be_one(string name, string problem)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        Assert.Equal(problem, await core.Get<ViewKeeper>().SaveAsync(await AccountAsync(core, "one"), List, name, "", Ct));
    }

    [Fact]
    public async Task Whoever_has_no_account_keeps_none()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        Assert.Equal("登录以后才能存视图。", await core.Get<ViewKeeper>().SaveAsync(Actor.CommandLine, List, "甲", "", Ct));
        Assert.Empty(await core.Get<ViewKeeper>().ListAsync(Actor.CommandLine, List, Ct));
    }

    internal static Task<Actor> AccountAsync(CoreFixture core, string name) => core.Get<Auditor>().DoAsync(Actor.CommandLine, async work =>
    {
        var account = new Account { UserName = name, DisplayName = name };
        work.Db.Users.Add(account);
        await work.Db.SaveChangesAsync(Ct);
        return new Actor(account.Id, name, null, Scope.County);
    }, Ct);
}
