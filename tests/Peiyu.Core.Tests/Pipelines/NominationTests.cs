using Microsoft.Extensions.Options;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Core.Pipelines;
using Peiyu.Core.Tests.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Pipelines;

public sealed class NominationTests
{
    private static readonly DateOnly Day = new(2023, 6, 6);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Pipeline Innovative => Pipeline.Of(GuanxianPlan.Instance, "创新型中小企业")!;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Many_are_nominated_at_once_and_none_twice(Database database)
    {
        await using var county = await OpenAsync(database);
        Assert.All(await NominateAsync(county, Town, Codes), one => Assert.IsType<StepResult.Done>(one.Result));

        var lines = await TitlesAsync(county);
        Assert.Equal(Codes.Order(), lines.Select(line => line.Enterprise.Code).Order());
        Assert.All(lines, line => Assert.Equal(("入库", Day, true, false), (line.State, line.Since, line.IsOpen, line.IsHeld)));

        var again = Assert.IsType<StepResult.Refused>(Assert.Single(await NominateAsync(county, Town, [Codes[0]])).Result);
        Assert.Contains("同一项资质没有在办，也不在有效期内", again.Sentence, StringComparison.Ordinal);
        Assert.Equal(Codes.Count, (await TitlesAsync(county)).Count);
    }

    [Fact]
    public async Task A_nomination_needs_a_reason_the_right_and_an_enterprise_of_ones_own()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        Assert.IsType<StepResult.Refused>(Assert.Single(await NominateAsync(county, Town, [Codes[0]], reason: " ")).Result);
        Assert.IsType<StepResult.Refused>(Assert.Single(await NominateAsync(county, OtherTown, [Codes[0]])).Result);
        await Assert.ThrowsAsync<NotAllowedException>(() => NominateAsync(county, Finance, [Codes[0]]));
        Assert.Empty(await TitlesAsync(county));
    }

    [Fact]
    public async Task What_one_cannot_do_does_not_hold_up_the_others()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var results = await NominateAsync(county, Town, [Codes[0], "913715250000000000", Codes[1]]);
        Assert.Equal([true, false, true], results.Select(one => one.Result is StepResult.Done));
    }

    [Fact]
    public async Task A_title_that_is_held_stands_at_its_recognition_and_leaves_its_holder_out_of_the_candidates()
    {
        await using var county = await OpenAsync(Database.Sqlite);
        var board = await county.Core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        Assert.All(board.TitlesOf("高新技术企业"), line => Assert.Equal(
            ("认定", new DateOnly(2023, 5, 24), new DateOnly(2026, 5, 23), true), (line.State, line.Since, line.Until!.Value, line.IsHeld)));

        var reader = county.Core.Get<CandidateReader>();
        Assert.Empty((await reader.OfAsync(board, Pipeline.Of(board.Plan, "高新技术企业")!, null, Ct)).Rows);
        // A 高新技术企业 in force goes straight to 创新型.
        var found = await reader.OfAsync(board, Innovative, null, Ct);
        Assert.Equal(Codes.Order(), found.Rows.Select(row => row.Enterprise.Code).Order());
        Assert.All(found.Rows, row => Assert.Equal(CandidateKind.Met, row.Kind));
        await NominateAsync(county, Town, [Codes[0]]);
        var later = await county.Core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);
        Assert.DoesNotContain((await reader.OfAsync(later, Innovative, null, Ct)).Rows, row => row.Enterprise.Code == Codes[0]);
        Assert.Empty((await reader.OfAsync(later, Innovative, "清水镇", Ct)).Rows);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_county_of_more_than_can_be_looked_at_while_one_waits_is_looked_at_behind_ones_back(Database database)
    {
        await using var county = await OpenAsync(database);
        var reader = county.Core.Get<CandidateReader>();
        county.Core.Get<IOptions<CandidateOptions>>().Value.WhileWaiting = 1;
        var board = await county.Core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct);

        var found = await reader.OfAsync(board, Innovative, null, Ct);
        while (found.Left > 0)
        {
            Assert.True(found.Rows.Count <= found.Looked);
            found = await reader.OfAsync(board, Innovative, null, Ct);
        }

        Assert.Equal((Codes.Count, Codes.Count), (found.Rows.Count, found.Looked));
        // The town's board has the same lines: nobody is asked twice.
        var town = await county.Core.Get<BoardSource>().GetAsync(Day, Town.Scope, Ct);
        Assert.Equal(Codes.Count, (await reader.OfAsync(town, Innovative, ClaimRegister.Unit, Ct)).Rows.Count);
    }

    private static Task<IReadOnlyList<(string Code, StepResult Result)>> NominateAsync(
        ClaimCounty county, Actor actor, IReadOnlyCollection<string> codes, string reason = "条件够了") =>
        county.Core.Get<Nominator>().NominateAsync(actor, new(Innovative, "省级", "2023-06-06", reason), codes, Ct);

    private static async Task<IReadOnlyList<TitleLine>> TitlesAsync(ClaimCounty county) =>
        [.. (await county.Core.Get<BoardSource>().GetAsync(Day, Scope.County, Ct)).TitlesOf(Innovative.Title)];
}
