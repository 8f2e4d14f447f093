using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task The_plan_checks_and_its_coverage_is_printed()
    {
        var result = await Tool.RunAsync("check", Repository.Plan, "--coverage");

        Assert.Equal(0, result.Code);
        Assert.Contains("不可执行：", result.Output, StringComparison.Ordinal);
        Assert.Contains("执行：policy:hnte-county", result.Output, StringComparison.Ordinal);
        Assert.Contains("问题 0 个", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_plan_ends_with_two()
    {
        var result = await Tool.RunAsync("check", Repository.Sample("small"));

        Assert.Equal(2, result.Code);
        Assert.Contains("plan.yaml:1:1 没有这个文件", result.Error, StringComparison.Ordinal);
    }
}
