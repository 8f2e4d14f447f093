using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Boards;

public sealed class BoardTests
{
    private static readonly DateOnly Day = new(2023, 6, 30);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite, 17)]
    [InlineData(Database.Sqlite, 512)]
    [InlineData(Database.Postgres, 40)]
    public async Task A_board_made_in_parts_says_what_one_evaluation_of_everybody_says(Database database, int size)
    {
        await using var core = await MediumAsync(database, size);
        Assert.Equal(await ExpectedAsync(core), Figures(await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct)));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task After_a_change_only_what_it_touches_is_made_anew_and_the_board_is_right(Database database)
    {
        await using var core = await MediumAsync(database, 20);
        var boards = core.Get<BoardSource>();
        var before = await boards.GetAsync(Day, Scope.County, Ct);
        await core.ImportAsync(Repository.Sample("small"));
        var after = await boards.GetAsync(Day, Scope.County, Ct);
        Assert.True(after.Revision > before.Revision);
        Assert.NotEqual(Figures(before), Figures(after));
        Assert.Equal(await ExpectedAsync(core), Figures(after));
        Assert.Contains(after.Enterprises, line => before.Enterprises.Contains(line));
    }

    [Fact]
    public async Task A_town_finds_its_own_enterprises_rows_and_targets_and_the_countys_numbers()
    {
        await using var core = await MediumAsync(Database.Sqlite, 100);
        var county = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var town = await core.Get<BoardSource>().GetAsync(Day, Scope.OfUnit("贾镇"), Ct);
        Assert.Equal(county.Enterprises.Where(line => line.Unit == "贾镇").Select(line => line.Code), town.Enterprises.Select(line => line.Code));
        Assert.All(town.Awards, line => Assert.Equal("贾镇", line.Unit));
        Assert.Equal(["贾镇", "冠县"], town.Standings.Select(standing => standing.Unit).Distinct());
        Assert.All(town.Standings.SelectMany(standing => standing.Counted.Concat(standing.Nearly)), row => Assert.Equal("贾镇", row.Unit));
        Assert.Contains(town.Standings, standing => standing.Unit == "冠县" && standing.Attainment.Done > standing.Counted.Count);
        Assert.Null(town.Find(county.Enterprises.First(line => line.Unit != "贾镇").Code));
    }

    [Fact]
    public async Task An_enterprise_finds_itself_and_nobody_finds_nothing()
    {
        await using var core = await MediumAsync(Database.Sqlite, 100);
        var county = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var one = county.Enterprises[7];
        var own = await core.Get<BoardSource>().GetAsync(Day, Scope.OfEnterprise(one.Code), Ct);
        Assert.Equal([one.Code], own.Enterprises.Select(line => line.Code));
        Assert.All(own.Awards, line => Assert.Equal(one.Code, line.Enterprise?.Code));
        Assert.Empty(own.Standings);
        var nothing = await core.Get<BoardSource>().GetAsync(Day, Scope.Nothing, Ct);
        Assert.Empty(nothing.Enterprises);
        Assert.Empty(nothing.Awards);
        Assert.Empty(nothing.Standings);
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task An_enterprise_read_alone_is_told_what_it_is_told_among_all(Database database)
    {
        await using var core = await MediumAsync(database, 512);
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var files = await core.Get<EnterpriseReader>().FindAsync([.. board.Enterprises.Select(line => line.Code)], Day, Scope.County, Ct);
        foreach (var line in board.Enterprises)
        {
            var alone = await core.Get<EnterpriseReader>().FindAsync(line.Code, Day, Scope.County, Ct);
            Assert.Equal((line.Met, line.Unknown, line.Near, line.Sum), Of(board.Plan, alone!));
            Assert.Equal((line.Met, line.Unknown, line.Near, line.Sum), Of(board.Plan, files[line.Code]));
            Assert.Equal(line.Libraries, alone!.Memberships.Select(one => one.Status));
            Assert.Equal(line.Id, alone.Id);
        }
    }

    [Fact]
    public async Task An_enterprise_outside_the_scope_is_not_found()
    {
        await using var core = await MediumAsync(Database.Sqlite, 512);
        var board = await core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        var elsewhere = board.Enterprises.First(line => line.Unit != "贾镇").Code;
        Assert.Null(await core.Get<EnterpriseReader>().FindAsync(elsewhere, Day, Scope.OfUnit("贾镇"), Ct));
        Assert.NotNull(await core.Get<EnterpriseReader>().FindAsync(elsewhere, Day, Scope.OfEnterprise(elsewhere), Ct));
    }

    private static (int Met, int Unknown, int Near, AwardSum Sum) Of(Plan plan, EnterpriseFile file) => (
        file.Entitlements.Count(one => one.Status == Status.Met),
        file.Entitlements.Count(one => one.Status == Status.Unknown),
        file.Entitlements.Count(one => one.NearMiss is not null && AnswerJson.IsListed(plan, one, all: true)),
        AwardSum.Of(file.Entitlements));

    private static async Task<CoreFixture> MediumAsync(Database database, int size)
    {
        var core = await CoreFixture.CreateAsync(database, size);
        await core.ImportAsync(Repository.Sample("medium"));
        return core;
    }

    private static async Task<IReadOnlyList<string>> ExpectedAsync(CoreFixture core)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        var plan = core.Get<PlanSource>().Plan;
        var answer = PlanEvaluator.Evaluate(plan, (await RegisterReader.ReadAsync(db, plan, Ct)).ToPopulation(plan), Day);
        var pace = new Pace(plan, Day);
        return
        [
            .. answer.Entitlements.Where(one => one.Status != Status.Unmet || (one.NearMiss is not null && AnswerJson.IsListed(plan, one, all: true)))
                .Select(one => $"{one.Policy} {one.Subject} {one.Case} {one.Status} {one.Amount} {one.NearMiss?.Words} {string.Join('、', one.Missing)}").Order(StringComparer.Ordinal),
            .. answer.Memberships.Where(one => one.Status != Status.Unmet).Select(one => $"{one.Library.Id} {one.Enterprise.Code} {one.Status}").Order(StringComparer.Ordinal),
            .. answer.Attainments.Select(one => $"{one.Programme.Row} {one.Unit} {one.Done} {pace.Of(one)} {one.ReachedOn} {one.Counted.Count} {one.Nearly.Count}"),
        ];
    }

    private static IReadOnlyList<string> Figures(Board board) =>
    [
        .. board.Awards.Select(one => $"{one.Policy} {one.Subject} {one.Case} {one.Status} {one.Amount} {one.Near?.Words} {string.Join('、', one.Missing)}").Order(StringComparer.Ordinal),
        .. board.Plan.Libraries.SelectMany(board.LinesOf).Select(one => $"{one.Library.Id} {one.Enterprise.Code} {one.Status}").Order(StringComparer.Ordinal),
        .. board.Standings.Select(one => $"{one.Programme.Row} {one.Unit} {one.Attainment.Done} {one.State} {one.Attainment.ReachedOn} {one.Counted.Count} {one.Nearly.Count}"),
    ];
}
