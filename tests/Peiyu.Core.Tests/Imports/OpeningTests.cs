using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Exports;
using Peiyu.Core.Flows;
using Peiyu.Core.Imports;
using Peiyu.Core.Imports.Undoing;
using Peiyu.Core.Interchange;
using Peiyu.Core.Messages;
using Peiyu.Core.Tests.Flows;
using Peiyu.Core.TownPlans;
using Peiyu.Plans.Model.Flows;
using Peiyu.TestKit;
using Xunit;
using static Peiyu.Core.Tests.Flows.ClaimCounty;

namespace Peiyu.Core.Tests.Imports;

/// <summary>New rows of kinds that are handled by steps.</summary>
public sealed class OpeningTests
{
    private const string Head = "编号,单位,任务,统一社会信用代码,月份,安排说明,环节,报送日期,同意日期";

    private static readonly Flow Allocations = TownPlanReader.FlowOf(GuanxianPlan.Instance)!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task New_rows_open_cases_by_the_steps_and_checks_of_the_flow(Database database)
    {
        await using var county = await ClaimCounty.OpenAsync(database);
        var bureau = await People.AddAsync(county.Core, "bureau");
        var town = await People.AddAsync(county.Core, "town", ClaimRegister.Unit);
        string[] rows =
        [
            Row(Codes[0], "7"), Row(Codes[1], "8", "待同意", "2023-06-02"), Row(Codes[2], "13"), Row(Codes[0], "9"),
            Row(Codes[3], "9", "已作废"), Row(Codes[3], "9", "待同意", "2023-06-07"), Row(Codes[3], "9", "草稿", "2023-06-01"),
        ];

        var preview = await ImportAsync(county, bureau, isPreview: true, Head, rows);
        Assert.Equal((2, 5, null), (preview.Added, preview.Refused.Count, preview.Revision));
        Assert.Empty(await ListAsync(county));
        var report = await ImportAsync(county, bureau, isPreview: false, Head, rows);

        Assert.Equal((2, 5), (report.Added, report.Refused.Count));
        var cases = await ListAsync(county);
        Assert.Equal([("AP-2023-0001", "草稿"), ("AP-2023-0002", "待同意")], cases.Select(one => (one.Label, one.State)));
        Assert.Equal(new DateOnly(2023, 6, 2), cases[1].Day("报送日期"));
        Assert.Equal(
            ["月份在 1 到 12 之间", "已经把这一户排进同一项任务", "“环节”写的是“已作废”", "“报送日期”晚于今天", "“报送日期”要到后面的环节才写"],
            report.Problems.Where(problem => problem.Refused).OrderBy(problem => problem.Row).Select(problem => Assert.Single(Sentences, sentence => problem.Message.Contains(sentence, StringComparison.Ordinal))));
        var file = (await county.Desk.OpenAsync(bureau, Allocations, cases[1].Id, Ct))!;
        Assert.Equal([("plan", bureau.Name), ("submit", bureau.Name)], file.History.Select(taken => (taken.Step!, taken.Origin.By)));
        Assert.All(file.History[0].Checks, check => Assert.True(check.IsMet));
        // Whoever does it is told nothing, and nobody is told in a preview.
        Assert.Equal(0, await county.Core.Get<MessageDesk>().UnreadAsync(bureau, Ct));
        Assert.Equal(0, await county.Core.Get<MessageDesk>().UnreadAsync(town, Ct));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task What_is_exported_opens_the_same_cases_in_an_empty_county_and_nothing_twice(Database database)
    {
        await using var first = await ClaimCounty.OpenAsync(Database.Sqlite);
        await ImportAsync(first, Bureau, false, Head, Row(Codes[0], "7"), Row(Codes[1], "8", "待同意", "2023-06-02"), Row(Codes[2], "9", "已同意", "2023-06-02", "2023-06-05"));
        var path = Workbooks.Workbook(CaseSheet.Of(Allocations.Kind, (await ListAsync(first)).Select(one => one.Values)));

        await using var second = await ClaimCounty.OpenAsync(database);
        Assert.Equal((3, 0), Counts(await ImportAsync(second, Bureau, path)));

        Assert.Equal((await ListAsync(first)).Select(Told), (await ListAsync(second)).Select(Told));
        Assert.Equal((0, 0), Counts(await ImportAsync(second, Bureau, path)));
        // The next one by hand gets the next number.
        Assert.Equal((1, 0), Counts(await ImportAsync(second, Bureau, false, Head, Row(Codes[3], "7"))));
        Assert.Equal("AP-2023-0004", (await ListAsync(second))[^1].Label);
    }

    [Fact]
    public async Task What_is_kept_is_changed_by_steps_and_money_moves_by_hand_alone()
    {
        await using var county = await ClaimCounty.OpenAsync(Database.Sqlite);
        await ImportAsync(county, Bureau, false, Head, Row(Codes[0], "7"));
        var changed = await ImportAsync(county, Bureau, false, Head, "AP-2023-0001" + Row(Codes[0], "9"));
        Assert.Contains("由流程办理，已有的一件不能由导入改", Assert.Single(changed.Problems).Message, StringComparison.Ordinal);

        const string Claims = "统一社会信用代码,政策编号,依据事项,金额,收款户名,开户行,收款账号,环节";
        var award = (await county.Core.Get<Core.Claims.ClaimDesk>().OfEnterpriseAsync(Bureau, Codes[0], Ct))!.Single(one => one.Right.Policy.Id == Award).Right;
        string Claim(int place, string sum, string state) => $"{Codes[place]},{Award},{award.Case},{sum},{ClaimRegister.NameOf(place)},冠县农商行,6217000000001234,{state}";
        var report = await ImportAsync(county, Bureau, false, "申领", Claims, Claim(0, "", ""), Claim(1, "100000", "待初审"), Claim(2, "200000", ""), Claim(2, "", "待审核"), Claim(0, "", "待初审"));

        Assert.Equal((2, 3), Counts(report));
        var sentences = report.Problems.Where(problem => problem.Refused).OrderBy(problem => problem.Row).Select(problem => problem.Message).ToList();
        Assert.Contains("“金额”写的是 200000，照规则应是 100000", sentences[0], StringComparison.Ordinal);
        Assert.Contains("走到“待审核”要经过“初审通过”，那一步动资金", sentences[1], StringComparison.Ordinal);
        Assert.Contains("已经申领了同一项", sentences[2], StringComparison.Ordinal);
        Assert.Equal(["待初审", "待初审"], (await county.Desk.ListAsync(Bureau, ClaimFlow, Ct)).Select(one => one.State));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task An_import_is_undone_as_long_as_nobody_acted_on_its_cases(Database database)
    {
        await using var county = await ClaimCounty.OpenAsync(database);
        var id = (await ImportAsync(county, Bureau, false, Head, Row(Codes[0], "7"), Row(Codes[1], "8", "待同意", "2023-06-02"))).Revision!.Value;
        var cases = await ListAsync(county);
        Assert.IsType<StepResult.Done>(await county.Steps.TakeAsync(
            Bureau, new(Allocations.Kind.Id, cases[1].Id, "agree", new Dictionary<string, string?>(), ""), Ct));

        var undo = county.Core.Get<ImportUndo>();
        var done = Assert.IsType<UndoResult.Done>(await undo.UndoAsync(Actors.Bureau, id, "导错了", Ct));

        Assert.Equal(1, done.Report.TakenBack);
        Assert.Equal("已同意", Assert.Single(await ListAsync(county)).State);
        Assert.IsType<UndoResult.Done>(await undo.UndoAsync(Actors.Bureau, done.Revision, "没有导错", Ct));
        Assert.Equal(["草稿", "已同意"], (await ListAsync(county)).Select(one => one.State));
        // A step by hand is undone by another step.
        await using var db = await county.DbAsync();
        var step = await db.CaseEvents.Where(said => said.Step == "agree").Select(said => said.ImportId).SingleAsync(Ct);
        Assert.IsType<UndoResult.Refused>(await undo.UndoAsync(Actors.Bureau, step, "不行", Ct));
    }

    private static string[] Sentences { get; } =
        ["月份在 1 到 12 之间", "已经把这一户排进同一项任务", "“环节”写的是“已作废”", "“报送日期”晚于今天", "“报送日期”要到后面的环节才写"];

    private static string Row(string code, string month, string state = "", string submitted = "", string agreed = "") =>
        $",{ClaimRegister.Unit},1,{code},{month},,{state},{submitted},{agreed}";

    private static object Told(HandledCase one) => (one.Label, one.State, one.Code, one.Unit, Day: one.Day("报送日期"), Agreed: one.Day("同意日期"));

    private static (int Added, int Refused) Counts(ImportReport report) => (report.Added, report.Refused.Count);

    private static async Task<IReadOnlyList<HandledCase>> ListAsync(ClaimCounty county) =>
        [.. (await county.Desk.ListAsync(Bureau, Allocations, Ct)).OrderBy(one => one.Label, StringComparer.Ordinal)];

    private static Task<ImportReport> ImportAsync(ClaimCounty county, Actor actor, bool isPreview, string head, params string[] rows) =>
        ImportSheetAsync(county, actor, isPreview, head == Head ? "培育安排" : head, [.. head == Head ? [head] : Array.Empty<string>(), .. rows]);

    private static async Task<ImportReport> ImportSheetAsync(ClaimCounty county, Actor actor, bool isPreview, string sheet, IReadOnlyList<string> lines)
    {
        var folder = Directory.CreateTempSubdirectory("peiyu-openings-").FullName;
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{sheet}.csv"), lines, Ct);
        try
        {
            return await ImportAsync(county, actor, folder, isPreview);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ImportReport> ImportAsync(ClaimCounty county, Actor actor, string path, bool isPreview = false)
    {
        using var source = TableSource.Open(path);
        return isPreview
            ? await county.Core.Importer.PreviewAsync(source, "测试", actor, null, Ct)
            : await county.Core.Importer.ImportAsync(source, "测试", actor, null, Ct);
    }
}
