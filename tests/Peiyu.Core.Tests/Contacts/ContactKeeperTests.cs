using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Contacts;
using Peiyu.Core.Data;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Contacts;

public sealed class ContactKeeperTests
{
    private static readonly ContactChange First = new("B", 1, "张三", "13812345678", "科室调整");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task What_was_entered_last_counts_and_what_stood_before_is_kept(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var keeper = core.Get<ContactKeeper>();

        await keeper.SetAsync(Actor.CommandLine, First, Ct);
        await keeper.SetAsync(Actor.CommandLine, First with { Name = "李四", Phone = "0635-5231234" }, Ct);

        Assert.Equal(["", "李四", ""], (await keeper.ReadAsync(Actor.CommandLine, "B", Ct)).Select(contact => contact.Name));
        Assert.Equal(["李四", "张三"], (await keeper.HistoryAsync(Actor.CommandLine, "B", Ct)).Select(contact => contact.Name));
        Assert.All(await keeper.ReadAsync(Actor.CommandLine, "A", Ct), contact => Assert.True(contact.IsNobody));
    }

    [Fact]
    public async Task A_change_is_on_record_with_its_reason_and_without_the_whole_number()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        await core.Get<ContactKeeper>().SetAsync(Actor.CommandLine, First, Ct);

        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var entry = await db.Audit.SingleAsync(Ct);
        Assert.Equal(("assign", "联系人", "B 组 科室负责人", "科室调整"), (entry.Act, entry.On, entry.Subject, entry.Reason));
        Assert.Equal("原来：没有人；现在：张三 138****5678", entry.Details);
        Assert.Null((await core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Fact]
    public async Task The_same_again_is_no_change()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var keeper = core.Get<ContactKeeper>();
        await keeper.SetAsync(Actor.CommandLine, First, Ct);

        Assert.IsType<ContactResult.Same>(await keeper.SetAsync(Actor.CommandLine, First with { Phone = "138 1234 5678" }, Ct));
        Assert.Single(await keeper.HistoryAsync(Actor.CommandLine, "B", Ct));
    }

    [Fact]
    public async Task Nobody_may_be_entered_when_somebody_leaves()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var keeper = core.Get<ContactKeeper>();
        await keeper.SetAsync(Actor.CommandLine, First, Ct);

        Assert.IsType<ContactResult.Set>(await keeper.SetAsync(Actor.CommandLine, First with { Name = "", Phone = "" }, Ct));
        Assert.True((await keeper.ReadAsync(Actor.CommandLine, "B", Ct))[1].IsNobody);
    }

    [Theory]
    [InlineData("张三", "12345", "科室调整", "phone")]
    [InlineData("", "13812345678", "科室调整", "name")]
    [InlineData("张三", "", " ", "reason")]
    public async Task What_can_not_be_kept_says_which_field_is_wrong(string name, string phone, string reason, string field)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var result = await core.Get<ContactKeeper>().SetAsync(Actor.CommandLine, new("B", 1, name, phone, reason), Ct);

        Assert.Equal([field], Assert.IsType<ContactResult.Refused>(result).Problems.Select(problem => problem.Field));
    }

    [Theory]
    [InlineData("B", 3)]
    [InlineData("B", -1)]
    [InlineData("Z", 0)]
    public async Task A_role_that_the_plan_does_not_have_can_not_be_filled(string group, int place)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        Assert.IsType<ContactResult.NoSuchRole>(
            await core.Get<ContactKeeper>().SetAsync(Actor.CommandLine, First with { Group = group, Place = place }, Ct));
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("town")]
    [InlineData("enterprise")]
    [InlineData("system-admin")]
    public async Task Only_who_may_assign_contacts_does(string role)
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var actor = new Actor(1, "某人", GuanxianPlan.Instance.Role(role), Scope.County);

        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<ContactKeeper>().SetAsync(actor, First, Ct));
        Assert.Empty(await core.Get<ContactKeeper>().HistoryAsync(Actor.CommandLine, "B", Ct));
    }
}
