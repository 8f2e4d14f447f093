using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Flows;

/// <summary>A step that opens a case of another kind: a recognition by which the town puts down the next one.</summary>
public sealed class CreateTests
{
    private const string Recommend = "        - {notify: 企业, text: \"你的{资质}已推荐。\"}";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_step_opens_a_case_of_another_kind_from_the_values_of_its_own(Database database)
    {
        using var plan = With("6");
        await using var core = await OpenAsync(database, plan);
        var (flow, bureau) = (core.Get<PlanSource>().Plan, Bureau(core));
        var title = await TitleAsync(core);

        Assert.IsType<StepResult.Done>(await RecommendAsync(core, title));

        var made = Assert.Single(await core.Get<CaseDesk>().ListAsync(bureau, flow.FlowOf("allocation")!, Ct));
        Assert.Equal(("草稿", ClaimRegister.Codes[0], "AP-2023-0001"), (made.State, made.Code, made.Label));
        Assert.Equal(("6", ClaimRegister.Unit), (made.Text("月份"), made.Text("单位")));
        var history = (await core.Get<CaseDesk>().OpenAsync(bureau, made.Flow, made.Id, Ct))!.History;
        Assert.Equal(("plan", bureau.Name), (Assert.Single(history).Step, history[0].Origin.By));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_the_new_case_is_refused_for_refuses_the_step_and_nothing_is_changed(Database database)
    {
        using var plan = With("13");
        await using var core = await OpenAsync(database, plan);
        var title = await TitleAsync(core);

        var refused = Assert.IsType<StepResult.Refused>(await RecommendAsync(core, title));

        Assert.Contains("月份在 1 到 12 之间", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(title.LastEvent, (await TitleAsync(core)).LastEvent);
        Assert.Equal("申报", (await TitleAsync(core)).State);
        Assert.Empty(await core.Get<CaseDesk>().ListAsync(Bureau(core), core.Get<PlanSource>().Plan.FlowOf("allocation")!, Ct));
    }

    private static PlanCopy With(string month) => PlanCopy.With(("flows.yaml", Recommend, $$"""
        {{Recommend}}
                - create: 培育安排
                  fields: {单位: '"{{ClaimRegister.Unit}}"', 任务: '"高企库"', 统一社会信用代码: 统一社会信用代码, 月份: '{{month}}'}
        """));

    private static async Task<CoreFixture> OpenAsync(Database database, PlanCopy plan)
    {
        var core = await CoreFixture.CreateAsync(database, clock: new MovingClock(new(2023, 6, 6, 2, 0, 0, TimeSpan.Zero)), plan: plan.Folder);
        var folder = Directory.CreateTempSubdirectory("peiyu-create-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, "企业.csv"), ["统一社会信用代码,企业名称,单位", $"{ClaimRegister.Codes[0]},演示开件有限公司,{ClaimRegister.Unit}"], Ct);
        await File.WriteAllLinesAsync(Path.Combine(folder, "资质.csv"), ["统一社会信用代码,资质,级别,入库日期,申报日期", $"{ClaimRegister.Codes[0]},高新技术企业,国家级,2023-01-05,2023-03-01"], Ct);
        await core.ImportAsync(folder);
        Directory.Delete(folder, recursive: true);
        return core;
    }

    private static Actor Bureau(CoreFixture core) => new(21, "测试·中小企业科", core.Get<PlanSource>().Plan.Role("bureau"), Scope.County);

    private static async Task<HandledCase> TitleAsync(CoreFixture core) =>
        (await core.Get<CaseDesk>().ListAsync(Bureau(core), core.Get<PlanSource>().Plan.FlowOf("title")!, Ct)).Single();

    private static Task<StepResult> RecommendAsync(CoreFixture core, HandledCase title) => core.Get<StepKeeper>().TakeAsync(
        Bureau(core), new(title.Kind.Id, title.Id, "recommend", new Dictionary<string, string?> { ["推荐日期"] = "2023-06-05" }, ""), Ct);
}
