using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-cli-").FullName;

    private string Database => Path.Combine(_folder, "peiyu.db");

    [Fact]
    public async Task What_is_imported_can_be_exported_and_evaluated_with_the_same_answers()
    {
        var workbook = Path.Combine(_folder, "导出.xlsx");
        var import = await Tool.RunAsync("import", Repository.Sample("small"), "--database", Database);
        var export = await Tool.RunAsync("export", workbook, "--database", Database);

        var expected = await Tool.RunAsync("evaluate", "--data", Repository.Sample("small"), "--as-of", "2023-06-30", "--json");
        var actual = await Tool.RunAsync("evaluate", "--data", workbook, "--as-of", "2023-06-30", "--json");

        Assert.Equal((0, 0, 0), (import.Code, export.Code, actual.Code));
        Assert.Equal(expected.Output, actual.Output);
    }

    [Fact]
    public async Task A_preview_changes_nothing_and_says_so()
    {
        var preview = await Tool.RunAsync("import", Repository.Sample("small"), "--preview", "--database", Database);
        var import = await Tool.RunAsync("import", Repository.Sample("small"), "--database", Database);
        var again = await Tool.RunAsync("import", Repository.Sample("small"), "--database", Database);

        Assert.Contains("这是预览，什么都没有改。", preview.Output, StringComparison.Ordinal);
        Assert.Contains("企业库现在是第 1 版", import.Output, StringComparison.Ordinal);
        Assert.Contains("没有新内容", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_rows_are_written_to_a_workbook()
    {
        var data = Workbooks.Folder(("企业", "统一社会信用代码,企业名称,单位\n91371525MA00000005,演示甲公司,天上镇\n"));
        var refused = Path.Combine(_folder, "待修改.xlsx");

        var result = await Tool.RunAsync("import", data, "--refused", refused, "--database", Database);

        Assert.Equal(1, result.Code);
        Assert.Contains("天上镇", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(refused));
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_ends_with_two_and_a_sentence()
    {
        var file = Path.Combine(_folder, "企业.xlsx");
        await File.WriteAllTextAsync(file, "不是工作簿", TestContext.Current.CancellationToken);

        var result = await Tool.RunAsync("import", file, "--database", Database);

        Assert.Equal(2, result.Code);
        Assert.Contains("企业.xlsx", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Server=nowhere;Database=x")]
    [InlineData("Host=127.0.0.1;Port=1;Database=x;Timeout=2")]
    [InlineData("/dev/null/peiyu.db")]
    public async Task A_database_that_cannot_be_used_ends_with_two_and_a_sentence(string database)
    {
        var result = await Tool.RunAsync("import", Repository.Sample("small"), "--database", database);

        Assert.Equal(2, result.Code);
        Assert.StartsWith("数据库用不了", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_plan_is_not_served()
    {
        var plan = Directory.CreateDirectory(Path.Combine(_folder, "plan")).FullName;
        await File.WriteAllTextAsync(Path.Combine(plan, "plan.yaml"), "title: 坏计划", TestContext.Current.CancellationToken);

        var result = await Tool.RunAsync("serve", "--plan", plan, "--database", Database);

        Assert.Equal(2, result.Code);
        Assert.Contains("units.yaml:1:1", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
