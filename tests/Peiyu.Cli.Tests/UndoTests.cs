using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class UndoTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("peiyu-cli-").FullName;

    private string Database => Path.Combine(_folder, "peiyu.db");

    [Fact]
    public async Task What_was_imported_is_listed_and_taken_back_once_there_is_a_reason()
    {
        await ImportAsync("演示甲公司");
        var listed = await RunAsync("imports");
        var preview = await RunAsync("undo", "1", "--preview");
        var without = await RunAsync("undo", "1");
        var undone = await RunAsync("undo", "1", "--reason", "发错了文件");
        var after = await RunAsync("imports", "--most", "1");

        Assert.Contains("算数", listed.Output, StringComparison.Ordinal);
        Assert.Contains("这是预览，什么都没有改。", preview.Output, StringComparison.Ordinal);
        Assert.Contains("撤销第 1 次", preview.Output, StringComparison.Ordinal);
        Assert.Equal(1, without.Code);
        Assert.NotEmpty(without.Error);
        Assert.Equal((0, ""), (undone.Code, undone.Error));
        Assert.Contains("已撤销，企业库现在是第 2 版。", undone.Output, StringComparison.Ordinal);
        Assert.Contains("撤销", after.Output, StringComparison.Ordinal);
        Assert.Contains("只列最近 1 次，共 2 次", after.Output, StringComparison.Ordinal);
        Assert.Contains("第 2 次撤销了", (await RunAsync("imports")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_later_is_kept_and_said()
    {
        await ImportAsync("演示甲公司");
        await ImportAsync("演示甲甲公司");

        var undone = await RunAsync("undo", "1", "--reason", "发错了文件");

        Assert.Contains("保留后来的", undone.Output, StringComparison.Ordinal);
        Assert.Contains("演示甲甲公司", undone.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_that_never_was_ends_with_two_and_a_sentence()
    {
        await ImportAsync("演示甲公司");

        var undone = await RunAsync("undo", "7", "--reason", "发错了文件");

        Assert.Equal(2, undone.Code);
        Assert.Contains("没有第 7 次", undone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_database_nothing_is_made()
    {
        var listed = await RunAsync("imports");

        Assert.Equal(2, listed.Code);
        Assert.Contains("peiyu.db", listed.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Data(string name) =>
        Workbooks.Folder(("企业", $"统一社会信用代码,企业名称,单位\n91371525MA00000005,{name},清水镇\n"));

    private async Task ImportAsync(string name) => Assert.Equal(0, (await RunAsync("import", Data(name))).Code);

    private Task<ToolResult> RunAsync(params string[] arguments) => Tool.RunAsync([.. arguments, "--database", Database]);
}
