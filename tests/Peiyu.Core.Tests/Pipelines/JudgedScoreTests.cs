using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Accounts;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Flows;
using Peiyu.Core.Flows.Scoring;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Pipelines;

/// <summary>What experts give for a title, from the first sheet to the mean in the self-assessment.</summary>
public sealed class JudgedScoreTests
{
    private const string Title = "高新技术企业";

    private static readonly string Code = ClaimRegister.Codes[0];

    // Everything that data can tell is there and good, so that experts alone decide.
    private static readonly (string Fact, string Period, string Value)[] Enough =
    [
        ("资产总额", "2020", "60000000"), ("负债总额", "2020", "50000000"), ("营业收入", "2020", "10000000"), ("研发费用", "2020", "500000"), ("境内研发费用", "2020", "400000"),
        ("资产总额", "2021", "64000000"), ("负债总额", "2021", "50000000"), ("营业收入", "2021", "14000000"), ("研发费用", "2021", "700000"), ("境内研发费用", "2021", "560000"),
        ("资产总额", "2022", "69600000"), ("负债总额", "2022", "50000000"), ("营业收入", "2022", "19600000"), ("研发费用", "2022", "980000"), ("境内研发费用", "2022", "784000"),
        ("高新技术产品收入", "2022", "13720000"), ("从业人员", "2022", "100"), ("科技人员", "2022", "20"), ("Ⅰ类知识产权", "", "1"), ("实用新型专利", "", "0"),
        ("外观设计专利", "", "0"), ("软件著作权", "", "0"), ("自主研发知识产权", "", "1"), ("制修订标准数", "", "1"), ("科技成果转化数", "", "15"),
        ("核心知识产权所有权", "", "是"), ("高新技术领域", "", "是"), ("重大事故或严重违法", "", "否"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Flow Flow => Pipeline.FlowOf(GuanxianPlan.Instance)!;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Nobody_sees_a_score_before_enough_have_given_theirs_and_then_all_see_the_mean(Database database)
    {
        await using var core = await OpenAsync(database);
        var (one, other) = (await ExpertAsync(core, "bureau"), await ExpertAsync(core, "department"));
        var id = await DeclaredAsync(core);
        Assert.IsType<StepResult.Done>(await ScoreAsync(core, one, id, 3));
        Assert.Empty((await ViewAsync(core, other, id)).All);
        Assert.Null((await ViewAsync(core, other, id)).Own);
        Assert.Equal((1, false, 0), await JudgedAsync(core));

        Assert.IsType<StepResult.Done>(await ScoreAsync(core, other, id, 0));
        Assert.Equal(2, (await ViewAsync(core, other, id)).All.Count);
        var (file, judged) = await ReadAsync(core);
        Assert.Equal(1.5m, judged[Title].Means["技术的先进程度"]);

        var before = Assess(file);
        var after = before.With(judged[Title].Means);
        var item = after.Score!.Items.Single(score => score.Item.Name == "技术的先进程度");
        Assert.Equal((1.5m, 1.5m, 1.5m), (item.Score.Lowest, item.Score.Highest, item.Judged));
        Assert.True(after.Score.Total.Lowest > before.Score!.Total.Lowest);
        Assert.True(after.Score.Total.Highest < before.Score.Total.Highest);
        var told = (await core.Get<SelfAssessor>().OfAsync(file, Ct)).All.Titles.Single(title => title.Set.Title == Title);
        Assert.Equal(after.Score.Total, told.Score!.Total);
    }

    [Fact]
    public async Task What_experts_gave_the_last_time_makes_a_candidate_of_whoever_waited_for_them()
    {
        await using var core = await OpenAsync(Database.Sqlite, Enough);
        var id = await DeclaredAsync(core);
        Assert.Empty(await CandidatesAsync(core));
        await ScoreAsync(core, await ExpertAsync(core, "bureau"), id, 8);
        await ScoreAsync(core, await ExpertAsync(core, "department"), id, 8);
        // The title was revoked since: the enterprise may go for it anew.
        await RevokeAsync(core, id);

        Assert.Equal(CandidateKind.Met, Assert.Single(await CandidatesAsync(core)).Kind);
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        await db.CaseScores.ExecuteDeleteAsync(Ct);
        Assert.Equal(CandidateKind.WaitsForPeople, Assert.Single(await CandidatesAsync(core)).Kind);
    }

    [Fact]
    public async Task The_demonstration_has_experts_who_scored_and_none_twice()
    {
        await using var core = await OpenAsync(Database.Sqlite);
        Assert.Equal(2, await core.Get<DemoScores>().RunAsync(Ct));
        Assert.True((await JudgedAsync(core)).IsReleased);
        Assert.Equal(0, await core.Get<DemoScores>().RunAsync(Ct));
    }

    [Fact]
    public async Task A_later_sheet_of_the_same_expert_counts_instead_of_the_first_and_one_person_is_not_two()
    {
        await using var core = await OpenAsync(Database.Sqlite);
        var expert = await ExpertAsync(core, "bureau");
        var id = await DeclaredAsync(core);
        await ScoreAsync(core, expert, id, 8);
        await ScoreAsync(core, expert, id, 3);
        Assert.Equal((1, false, 0), await JudgedAsync(core));
        Assert.Equal(3, (await ViewAsync(core, expert, id)).Own!["技术的先进程度"]);
    }

    [Fact]
    public async Task What_lies_outside_the_range_is_refused_and_so_is_whoever_may_not_score()
    {
        await using var core = await OpenAsync(Database.Sqlite);
        var (expert, finance) = (await ExpertAsync(core, "bureau"), await ExpertAsync(core, "finance"));
        var id = await DeclaredAsync(core);
        Assert.Contains("应为 0 到 8 分", Assert.IsType<StepResult.Refused>(await ScoreAsync(core, expert, id, 9)).Sentence, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotAllowedException>(() => ScoreAsync(core, finance, id, 5));
        Assert.Equal((0, false, 0), await JudgedAsync(core));
    }

    private static async Task<CoreFixture> OpenAsync(Database database, params (string Fact, string Period, string Value)[] facts)
    {
        var core = await CoreFixture.CreateAsync(database, clock: new MovingClock(new(2023, 6, 6, 2, 0, 0, TimeSpan.Zero)));
        var folder = Directory.CreateTempSubdirectory("peiyu-judged-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "企业.csv"), ["统一社会信用代码,企业名称,单位,成立日期", $"{Code},演示专家打分有限公司,{ClaimRegister.Unit},2015-01-01"], Ct);
        await File.WriteAllLinesAsync(Path.Combine(folder, "资质.csv"), ["统一社会信用代码,资质,级别,入库日期,申报日期", $"{Code},{Title},国家级,2023-01-05,2023-03-01"], Ct);
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "指标.csv"), ["统一社会信用代码,指标,期间,数值", .. facts.Select(fact => $"{Code},{fact.Fact},{fact.Period},{fact.Value}")], Ct);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        await core.Get<DemoAccounts>().CreateAsync(mustChange: false, Ct);
        return core;
    }

    private static async Task<IReadOnlyList<Candidate>> CandidatesAsync(CoreFixture core)
    {
        var board = await core.Get<BoardSource>().GetAsync(new(2023, 6, 6), Scope.County, Ct);
        return (await core.Get<CandidateReader>().OfAsync(board, Pipeline.Of(board.Plan, Title)!, null, Ct)).Rows;
    }

    private static async Task RevokeAsync(CoreFixture core, long id)
    {
        foreach (var (step, fields) in new[]
        {
            ("recognise", new Dictionary<string, string?> { ["认定日期"] = "2023-06-01", ["级别"] = "国家级" }),
            ("revoke", new Dictionary<string, string?> { ["撤销日期"] = "2023-06-02" }),
        })
        {
            Assert.IsType<StepResult.Done>(await core.Get<StepKeeper>().TakeAsync(Actors.Bureau, new(Flow.Kind.Id, id, step, fields, "测试的原因"), Ct));
        }
    }

    private static async Task<Actor> ExpertAsync(CoreFixture core, string name)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return Actor.Of(await db.Users.SingleAsync(account => account.UserName == name, Ct), GuanxianPlan.Instance);
    }

    private static async Task<long> DeclaredAsync(CoreFixture core) => (await core.Get<CaseDesk>().ListAsync(Actors.Bureau, Flow, Code, Ct)).Single().Id;

    private static async Task<ScoreView> ViewAsync(CoreFixture core, Actor actor, long id) =>
        (await core.Get<ScoreKeeper>().OfAsync(actor, (await core.Get<CaseDesk>().FindAsync(actor, Flow, id, Ct))!, Ct))!;

    /// <summary>As much as possible for every item, and so much for the first.</summary>
    private static async Task<StepResult> ScoreAsync(CoreFixture core, Actor actor, long id, int first)
    {
        var sheet = (await core.Get<ReviewSheets>().OfAsync((await core.Get<CaseDesk>().FindAsync(Actors.Bureau, Flow, id, Ct))!, Ct))!;
        var points = sheet.Items.ToDictionary(item => item.Name, item => $"{item.Most:0.#}", StringComparer.Ordinal);
        points["技术的先进程度"] = $"{first}";
        return await core.Get<ScoreKeeper>().ScoreAsync(actor, Flow, id, points, "", Ct);
    }

    private static async Task<(EnterpriseFile File, IReadOnlyDictionary<string, JudgedScore> Judged)> ReadAsync(CoreFixture core)
    {
        var file = (await core.Get<EnterpriseReader>().FindAsync(Code, new(2023, 6, 6), Scope.OfEnterprise(Code), Ct))!;
        return (file, await core.Get<JudgedScoreReader>().OfAsync(file, Ct));
    }

    private static async Task<(int Count, bool IsReleased, int Items)> JudgedAsync(CoreFixture core)
    {
        var judged = (await ReadAsync(core)).Judged[Title];
        return (judged.Count, judged.IsReleased, judged.Means.Count);
    }

    private static CriteriaAssessment Assess(EnterpriseFile file) =>
        CriteriaEvaluator.Assess(GuanxianPlan.Instance, file.Population, file.Enterprise, file.AsOf).Titles.Single(one => one.Set.Title == Title);
}
