using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Imports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Core.Tests.Imports;

public sealed class ImportTests
{
    private const string Code = "91371525MA00000005";
    private const string Enterprise = "统一社会信用代码,企业名称,单位\n" + Code + ",演示甲公司,清水镇\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Importing_the_same_twice_changes_nothing(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var first = await core.ImportAsync(Repository.Sample("small"));

        var second = await core.ImportAsync(Repository.Sample("small"));

        Assert.Equal(1, first.Revision);
        Assert.Null(second.Revision);
        Assert.Equal(0, second.Added + second.Changed);
        Assert.Equal(first.Added, second.Unchanged);
        Assert.Empty(second.Refused);
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_preview_says_what_would_happen_and_does_nothing(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        using var source = TableSource.Open(Repository.Sample("small"));

        var preview = await core.Importer.PreviewAsync(source, "small", Actor.CommandLine, null, Ct);

        Assert.Equal(40, preview.Sheets.Single(sheet => sheet.Sheet == "企业").Added);
        Assert.Equal(0, await CountAsync(core));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_stopped_import_leaves_nothing(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        using var source = TableSource.Open(Repository.Sample("medium"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        var progress = new StopAt("写入数据库", stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => core.Importer.ImportAsync(source, "medium", Actor.CommandLine, progress, stop.Token));

        Assert.Equal(0, await CountAsync(core));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task A_correction_adds_a_value_and_keeps_the_old_one(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        await core.ImportAsync(Workbooks.Folder(("企业", Enterprise), ("指标", $"统一社会信用代码,指标,期间,数值\n{Code},营业收入,2022,100\n")));

        var report = await core.ImportAsync(Workbooks.Folder(("指标", $"统一社会信用代码,指标,期间,数值\n{Code},营业收入,2022,200.5\n")));

        var change = Assert.Single(report.Updates);
        Assert.Equal(("数值", "100", "200.5"), Assert.Single(change.Fields));
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        Assert.Equal(["100", "200.5"], await db.Facts.OrderBy(fact => fact.Id).Select(fact => fact.Value).ToListAsync(Ct));
    }

    [Theory]
    [ClassData(typeof(Databases))]
    public async Task Two_imports_at_once_both_go_in_one_after_the_other(Database database)
    {
        await using var core = await CoreFixture.CreateAsync(database);
        var other = Workbooks.Folder(("企业", Enterprise));

        var reports = await Task.WhenAll(
            Task.Run(() => core.ImportAsync(Repository.Sample("small")), Ct),
            Task.Run(() => core.ImportAsync(other), Ct));

        Assert.Equal([1, 2], reports.Select(report => report.Revision ?? 0).Order());
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        Assert.Equal(41, await db.Cases.CountAsync(entry => entry.Kind == "enterprise", Ct));
    }

    [Fact]
    public async Task Refused_rows_come_back_as_a_workbook_that_can_be_mended_and_imported()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        var report = await core.ImportAsync(Workbooks.Folder(
            ("企业", Enterprise),
            ("资质", $"统一社会信用代码,资质,认定日期\n{Code},绿色工厂,2023-02-30\n{Code},瞪羚企业,2023-03-01\n")));

        var path = Path.Combine(Directory.CreateTempSubdirectory("peiyu-data-").FullName, "待修改.xlsx");
        await using (var file = File.Create(path))
        {
            RefusedWorkbook.Write(file, report.Refused);
        }

        using var source = TableSource.Open(path);
        var sheet = Assert.Single(source.Sheets);
        Assert.Equal(["统一社会信用代码", "资质", "认定日期", "问题"], sheet.Header);
        var row = Assert.Single(sheet.Rows);
        Assert.Equal("2023-02-30", row.Cells[2].Text);
        Assert.Contains("没有这一天", row.Cells[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_no_value_is_refused_again_until_somebody_fills_it()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);
        RefusedRow refused = new(
            "企业",
            ["统一社会信用代码", "企业名称"],
            new(2, [Cell.OfNumber("913715251234568000"), Cell.OfFormulaWithoutValue("A1")]),
            [new("企业", 2, "企业名称", "=A1", "没有存下结果的公式", true)]);
        var path = Path.Combine(Directory.CreateTempSubdirectory("peiyu-data-").FullName, "待修改.xlsx");
        await using (var file = File.Create(path))
        {
            RefusedWorkbook.Write(file, [refused]);
        }

        var report = await core.ImportAsync(path);

        Assert.Null(report.Revision);
        Assert.Equal(["统一社会信用代码", "企业名称"], report.Problems.Select(problem => problem.Column));
    }

    [Fact]
    public async Task A_row_of_an_enterprise_that_was_refused_says_which_row_to_mend_first()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var report = await core.ImportAsync(Workbooks.Folder(
            ("企业", $"统一社会信用代码,企业名称,单位\n{Code},演示甲公司,天上镇\n"),
            ("指标", $"统一社会信用代码,指标,期间,数值\n{Code},营业收入,2022,100\n")));

        Assert.Contains("“企业”表的第 2 行，但那一行没有读入", report.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_without_a_sheet_that_is_known_is_refused()
    {
        await using var core = await CoreFixture.CreateAsync(Database.Sqlite);

        var report = await core.ImportAsync(Workbooks.Folder(("名单", "名称\n甲\n")));

        Assert.Contains(report.Problems, problem => problem.Refused && problem.Message.StartsWith("里面没有一张认识的表", StringComparison.Ordinal));
    }

    private static async Task<int> CountAsync(CoreFixture core)
    {
        await using var db = await core.Get<IDbContextFactory<PeiyuDb>>().CreateDbContextAsync(Ct);
        return await db.Cases.CountAsync(Ct) + await db.CaseEvents.CountAsync(Ct) + await db.Facts.CountAsync(Ct) + await db.Imports.CountAsync(Ct);
    }

    /// <summary>Stops the import when it has come to a step.</summary>
    private sealed class StopAt(string step, CancellationTokenSource stop) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            if (value.Text == step)
            {
                stop.Cancel();
            }
        }
    }
}
