using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Messages;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Messages;

public sealed class MessageDeskTests
{
    private const string Code = "91371525MA3C00001X";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task An_enterprises_accounts_hear_of_it_and_nobody_else(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var desk = core.Get<MessageDesk>();
        var own = await AccountAsync(core, "own", "enterprise", enterprise: Code);
        var other = await AccountAsync(core, "other", "enterprise", enterprise: "91371525MA3C00002Y");
        var town = await AccountAsync(core, "town", "town", unit: "贾镇");
        var closed = await AccountAsync(core, "closed", "enterprise", enterprise: Code, isClosed: true);

        await SendAsync(core, town, "从业人员改成了 999。");

        Assert.Equal(1, await desk.UnreadAsync(own, Ct));
        foreach (var actor in new[] { other, town, closed })
        {
            Assert.Equal(0, await desk.UnreadAsync(actor, Ct));
        }

        var (shown, count) = await desk.ListAsync(own, 0, 50, Ct);
        Assert.Equal((1, "从业人员改成了 999。", $"/enterprises/{Code}"), (count, shown[0].Text, shown[0].Link));
    }

    [Fact]
    public async Task Whoever_did_it_is_not_told()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var own = await AccountAsync(core, "own", "enterprise", enterprise: Code);

        await SendAsync(core, own, "自己改的。");

        Assert.Equal(0, await core.Get<MessageDesk>().UnreadAsync(own, Ct));
    }

    [Fact]
    public async Task Only_ones_own_are_marked_as_read()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (desk, own) = (core.Get<MessageDesk>(), await AccountAsync(core, "own", "enterprise", enterprise: Code));
        var town = await AccountAsync(core, "town", "town", unit: "贾镇");
        await SendAsync(core, town, "一。");
        await SendAsync(core, town, "二。");
        var (shown, _) = await desk.ListAsync(own, 0, 50, Ct);

        Assert.Equal(0, await desk.ReadAsync(town, shown[0].Id, Ct));
        Assert.Equal(1, await desk.ReadAsync(own, shown[0].Id, Ct));
        Assert.Equal(1, await desk.UnreadAsync(own, Ct));
        Assert.Equal(1, await desk.ReadAsync(own, null, Ct));
    }

    private static Task<bool> SendAsync(CoreFixture core, Actor actor, string text) => core.Get<Auditor>().DoAsync(actor, async work =>
    {
        await core.Get<MessageDesk>().ToEnterpriseAsync(work, Code, text, $"/enterprises/{Code}", Ct);
        return true;
    }, Ct);

    private static Task<Actor> AccountAsync(
        CoreFixture core, string name, string role, string? unit = null, string? enterprise = null, bool isClosed = false) =>
        core.Get<Auditor>().DoAsync(Actor.CommandLine, async work =>
        {
            var account = new Account
            {
                UserName = name,
                DisplayName = name,
                Role = role,
                Unit = unit,
                Enterprise = enterprise,
                ClosedAt = isClosed ? work.Now : null,
            };
            work.Db.Users.Add(account);
            await work.Db.SaveChangesAsync(Ct);
            return Actor.Of(account, core.Get<PlanSource>().Plan);
        }, Ct);
}
