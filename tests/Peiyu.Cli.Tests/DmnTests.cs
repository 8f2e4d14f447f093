using System.Text.Json;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class DmnTests
{
    [Fact]
    public async Task A_run_of_the_kit_ends_with_the_sums_and_says_what_failed()
    {
        var result = await Tool.RunAsync("dmn", "tck", Repository.Sample("conformance"));

        Assert.Equal(1, result.Code);
        Assert.Equal("2 passed, 1 failed", result.Output.TrimEnd().Split('\n')[^1].Trim());
        Assert.Contains("未通过：0001-greeting 003：“问候”应为 \"别来无恙\"，实为 \"你好，乙\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_get_the_same_as_JSON()
    {
        var result = await Tool.RunAsync("dmn", "tck", Repository.Sample("conformance"), "--json");

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(2, json.RootElement.GetProperty("passed").GetInt32());
        Assert.Equal("003", json.RootElement.GetProperty("folders")[0].GetProperty("failures")[0].GetProperty("case").GetString());
    }

    [Fact]
    public async Task A_check_of_a_model_tells_the_gaps_of_its_tables()
    {
        var result = await Tool.RunAsync("dmn", "check", Path.Combine(Repository.Sample("decisions"), "award.dmn"));

        Assert.Equal(0, result.Code);
        Assert.Contains("award.dmn 第 17 行：决策表“奖补金额”没有一行适用于：资质 为 其他", result.Output, StringComparison.Ordinal);
        Assert.Contains("问题 0 个，提示 1 条", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-folder", "没有文件夹")]
    [InlineData("src/Peiyu.Dmn/Boxed", "没有测试文件")]
    public async Task A_folder_without_tests_ends_with_two(string folder, string message)
    {
        var result = await Tool.RunAsync("dmn", "tck", folder);

        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }
}
