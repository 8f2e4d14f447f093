using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Evaluation;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Libraries;

public sealed class LibraryKeeperTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task All_proposals_are_confirmed_at_once_and_then_nothing_is_proposed(Database database)
    {
        await using var core = await MediumAsync(database);
        var before = await LibrariesAsync(core, Day);

        var receipt = await core.Get<LibraryKeeper>().DecideAsync(Bureau, Choices(before), "按规则确认", Day, Ct);
        var after = await LibrariesAsync(core, Day);

        Assert.NotEmpty(before.Proposals);
        Assert.Empty(receipt.Stale);
        Assert.Empty(after.Proposals);
        Assert.All(after.Board.Plan.Libraries, library => Assert.Equal(
            after.Board.LinesOf(library).Where(line => line.Status == Status.Met).Select(line => line.Enterprise.Code).Order(),
            after.MembersOf(library).Select(member => member.Enterprise.Code).Order()));
        Assert.Equal(receipt.Done.Count, after.Board.Plan.Libraries.Sum(after.CountOf));
        Assert.Null((await core.Get<AuditVerifier>().VerifyAsync(null, Ct)).Break);
    }

    [Fact]
    public async Task A_decision_reads_and_writes_through_the_one_connection_that_holds_the_lock()
    {
        await using var core = await MediumAsync(Database.Sqlite);
        var all = Choices(await LibrariesAsync(core, Day));
        LibraryReceipt receipt = null!;

        var decided = await DatabaseWatch.OverAsync(async () => receipt = await core.Get<LibraryKeeper>().DecideAsync(Bureau, [.. all.Take(3)], "按规则确认", Day, Ct));
        var taken = await DatabaseWatch.OverAsync(() => core.Get<LibraryKeeper>().TakeBackAsync(Bureau, [.. receipt.Done.Select(one => one.Id)], "填错", Day, Ct));

        Assert.Equal((1, 1), (decided.Connections, taken.Connections));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Of_two_officials_the_second_is_told_row_by_row_and_loses_nothing_else(Database database)
    {
        await using var core = await MediumAsync(database);
        var all = Choices(await LibrariesAsync(core, Day));
        var keeper = core.Get<LibraryKeeper>();

        var receipts = await Task.WhenAll(
            Task.Run(() => keeper.DecideAsync(Bureau, [.. all.Take(40)], "按规则确认", Day, Ct), Ct),
            Task.Run(() => keeper.DecideAsync(Bureau with { Name = "县工信局 企业科" }, [.. all.Skip(20).Take(40)], "按规则确认", Day, Ct), Ct));

        Assert.Equal(60, receipts.Sum(receipt => receipt.Done.Count));
        Assert.Equal(20, receipts.Sum(receipt => receipt.Stale.Count));
        Assert.All(receipts.SelectMany(receipt => receipt.Stale), stale => Assert.StartsWith("已经在库：2023-06-30 县工信局", stale.Why, StringComparison.Ordinal));
        var libraries = await LibrariesAsync(core, Day);
        Assert.Equal(60, libraries.Board.Plan.Libraries.Sum(libraries.CountOf));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_was_refused_is_not_proposed_again_until_it_is_taken_back(Database database)
    {
        await using var core = await MediumAsync(database);
        var proposal = (await LibrariesAsync(core, Day)).Proposals[0];
        var keeper = core.Get<LibraryKeeper>();

        var refused = await keeper.DecideAsync(Bureau, [.. proposal.Choices(confirm: false)], "已停产", Day, Ct);
        Assert.DoesNotContain(proposal, (await LibrariesAsync(core, Day)).Proposals);

        var back = await keeper.TakeBackAsync(Bureau, [refused.Done[0].Id], "复产了", Day, Ct);
        Assert.Contains(proposal, (await LibrariesAsync(core, Day)).Proposals);
        Assert.Equal(LibraryVerdict.Leave, Assert.Single(back.Done).Verdict);

        var again = await keeper.TakeBackAsync(Bureau, [refused.Done[0].Id], "再撤一次", Day, Ct);
        Assert.StartsWith("后来又定过", Assert.Single(again.Stale).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_no_longer_meets_the_rules_is_proposed_to_leave_or_to_move()
    {
        await using var core = await MediumAsync(Database.Sqlite);
        await core.Get<DemoLibraries>().RunAsync(Ct);
        var march = await LibrariesAsync(core, new(2023, 3, 31));
        var june = await LibrariesAsync(core, Day);

        Assert.Empty(march.Proposals);
        Assert.Contains(june.Proposals, proposal => proposal.Kind == ProposalKind.Enter);
        Assert.All(june.Proposals.Where(proposal => proposal.From is not null), proposal =>
        {
            var place = june.PlaceOf(proposal.From!);
            Assert.Equal(Status.Unmet, proposal.Enterprise.Libraries[place]);
            Assert.NotNull(june.Book.StayOf(proposal.From!, proposal.Enterprise.Id));
        });
        Assert.Equal(0, await core.Get<DemoLibraries>().RunAsync(Ct));
        Assert.Equal(0, (await LibrariesAsync(core, new(2023, 3, 30))).Board.Plan.Libraries.Sum((await LibrariesAsync(core, new(2023, 3, 30))).CountOf));
    }

    [Fact]
    public async Task A_town_may_not_decide_and_sees_its_own_only()
    {
        await using var core = await MediumAsync(Database.Sqlite);
        await core.Get<DemoLibraries>().RunAsync(Ct);
        var county = await LibrariesAsync(core, Day);
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.OfUnit("贾镇"), Ct);
        var town = await core.Get<LibraryReader>().OfAsync(board, Ct);

        Assert.All(board.Plan.Libraries, library => Assert.Equal(
            county.MembersOf(library).Where(member => member.Enterprise.Unit == "贾镇").Select(member => member.Enterprise.Code),
            town.MembersOf(library).Select(member => member.Enterprise.Code)));
        Assert.All(board.Plan.Libraries.SelectMany(town.HistoryOf), pair => Assert.Equal("贾镇", pair.Enterprise.Unit));
        await Assert.ThrowsAsync<NotAllowedException>(() => core.Get<LibraryKeeper>().DecideAsync(
            new(null, "贾镇", GuanxianPlan.Instance.Role("town"), Scope.OfUnit("贾镇")), Choices(town), "按规则确认", Day, Ct));
    }

    [Fact]
    public async Task Who_is_out_of_scope_or_not_there_is_told_and_the_others_are_decided()
    {
        await using var core = await MediumAsync(Database.Sqlite);
        var choices = Choices(await LibrariesAsync(core, Day));
        var none = choices[0] with { Code = "91371525MA0000000X" };

        var receipt = await core.Get<LibraryKeeper>().DecideAsync(Bureau, [none, choices[1]], "按规则确认", Day, Ct);

        Assert.Single(receipt.Done);
        Assert.StartsWith("登记册里没有", Assert.Single(receipt.Stale).Why, StringComparison.Ordinal);
    }

    private static Actor Bureau => new(null, "县工信局 中小企业科", GuanxianPlan.Instance.Role("bureau"), Scope.County);

    private static List<LibraryChoice> Choices(LibraryBoard libraries) =>
        [.. libraries.Proposals.SelectMany(proposal => proposal.Choices(confirm: true))];

    private static async Task<CoreFixture> MediumAsync(Database database)
    {
        var core = await CoreFixture.CreateAsync(database, partSize: 100);
        await core.ImportAsync(Repository.Sample("medium"));
        return core;
    }

    private static async Task<LibraryBoard> LibrariesAsync(CoreFixture core, DateOnly day) =>
        await core.Get<LibraryReader>().OfAsync(await core.Get<BoardSource>().GetAsync(day, Scope.County, Ct), Ct);
}
