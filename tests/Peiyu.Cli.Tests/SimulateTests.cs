using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class SimulateTests
{
    private static readonly string Medium = Repository.Sample("medium");

    [Fact]
    public async Task It_says_what_each_payer_would_pay_more()
    {
        using var copy = PlanCopy.With(("policies/2-1-gradient-cultivation.yaml", "amount: 5 * 万", "amount: 6 * 万"));
        var result = await RunAsync(copy);

        Assert.Equal(0, result.Code);
        Assert.Contains("首次升规奖励", result.Output, StringComparison.Ordinal);
        Assert.Contains("按付款方：", result.Output, StringComparison.Ordinal);
        Assert.Contains("个对象多得，0 个少得", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_change_is_a_line_of_a_table_to_take_along()
    {
        using var copy = PlanCopy.With(("policies/2-1-gradient-cultivation.yaml", "amount: 5 * 万", "amount: 6 * 万"));
        var result = await RunAsync(copy, "--changes");

        var lines = result.Output.Trim().Split('\n');
        Assert.Contains("相差（元）", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 1);
        Assert.All(lines[1..], line => Assert.Contains("首次升规奖励,县,够条件,50000,够条件,60000,10000", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_plan_that_is_not_there_is_said()
    {
        var result = await Tool.RunAsync("simulate", "--against", "/nowhere", "--data", Medium, "--as-of", "2023-12-31");

        Assert.Equal(2, result.Code);
        Assert.Contains("/nowhere", result.Error, StringComparison.Ordinal);
    }

    private static Task<ToolResult> RunAsync(PlanCopy copy, params string[] more) =>
        Tool.RunAsync(["simulate", "--against", copy.Folder, "--data", Medium, "--as-of", "2023-12-31", .. more]);
}
