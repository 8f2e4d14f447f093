using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Contacts;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Entry;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests;

/// <summary>What is read of people, records and facts is asked for by somebody, and given within their rights and scope.</summary>
public sealed class ReaderRightsTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);
    private static readonly Actor Auditor = new(7, "审计", GuanxianPlan.Instance.Role("audit-admin"), Scope.Nothing);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_an_auditor_reads_the_records()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var (reader, all) = (core.Get<AuditReader>(), new AuditQuery(null, null, null, null, null));
        Assert.Empty(await reader.ListAsync(Auditor, all, null, Ct));
        Assert.Empty(await reader.ThingsAsync(Auditor, Ct));
        foreach (var actor in new[] { Actors.Bureau, Actor.Visitor })
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => reader.ListAsync(actor, all, null, Ct));
            await Assert.ThrowsAsync<NotAllowedException>(() => reader.AllAsync(actor, all, Ct));
            await Assert.ThrowsAsync<NotAllowedException>(() => reader.ThingsAsync(actor, Ct));
            await Assert.ThrowsAsync<NotAllowedException>(() => reader.CountAsync(actor, Ct));
        }
    }

    [Fact]
    public async Task Accounts_are_read_by_who_keeps_them_or_grants_and_ones_own_by_oneself()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        var reader = core.Get<AccountReader>();
        var (shown, _) = await reader.ListAsync(Actor.CommandLine, new(null, null, null, 1, false), Ct);
        var (own, other) = (shown[0], shown[1]);
        var actor = Auditor with { AccountId = own.Id };
        Assert.Equal(own.Id, (await reader.FindAsync(actor, own.Id, Ct))!.Id);
        await Assert.ThrowsAsync<NotAllowedException>(() => reader.FindAsync(actor, other.Id, Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => reader.ListAsync(actor, new(null, null, null, 1, false), Ct));
        await Assert.ThrowsAsync<NotAllowedException>(() => reader.WaitingAsync(actor, Ct));
        foreach (var role in new[] { "system-admin", "security-admin" })
        {
            Assert.NotNull(await reader.FindAsync(actor with { Role = GuanxianPlan.Instance.Role(role) }, other.Id, Ct));
        }
    }

    [Fact]
    public async Task Whole_telephone_numbers_are_for_officials()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var keeper = core.Get<ContactKeeper>();
        await keeper.SetAsync(Actor.CommandLine, new("B", 1, "张三", "13812345678", "科室调整"), Ct);
        Assert.Equal("13812345678", (await keeper.ReadAsync(Actors.Town("贾镇"), "B", Ct))[1].Phone!.Text);
        foreach (var actor in new[] { Actor.Visitor, Actors.Enterprise("91371525MA00000005") })
        {
            Assert.Equal("138****5678", (await keeper.ReadAsync(actor, "B", Ct))[1].Phone!.Text);
            Assert.DoesNotContain(await keeper.ReadAsync(Ct), contact => contact.Phone?.IsWhole == true);
            Assert.Empty(await keeper.HistoryAsync(actor, "B", Ct));
        }
    }

    [Fact]
    public async Task Facts_and_where_they_came_from_are_given_within_the_scope()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        await core.ImportAsync(Repository.Sample("medium"));
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var line = board.Enterprises.First(one => one.Unit == "贾镇");
        var (own, other) = (Actors.Town("贾镇"), Actors.Town("清水镇"));
        var facts = GuanxianPlan.Instance.Facts;
        Assert.NotEmpty(await core.Get<LatestFactReader>().ReadAsync(own, [line], [.. facts], Day, Ct));
        Assert.Empty(await core.Get<LatestFactReader>().ReadAsync(other, [line], [.. facts], Day, Ct));
        Assert.Empty(await core.Get<LatestFactReader>().ReadAsync(Auditor, [line], [.. facts], Day, Ct));
        var known = (await core.Get<FactSources>().FindAsync(own, line.Code, null, Ct))!;
        Assert.Equal(known.Said.Select(said => (said.Fact, said.Period)).Distinct().Count(), known.Sources.Count);
        Assert.All(known.Sources.Values, source => Assert.Equal("medium", source.Origin.Source));
        Assert.Null(await core.Get<FactSources>().FindAsync(other, line.Code, null, Ct));
        Assert.Null(await core.Get<Histories>().OfFactAsync(other, line.Code, known.Said[0].Fact, Ct));
    }
}
