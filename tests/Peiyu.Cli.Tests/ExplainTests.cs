using System.Text.Json;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed class ExplainTests
{
    private const string Asked = "91371525QT998J8B6J";
    private static readonly string Small = Repository.Sample("small");

    [Fact]
    public async Task An_award_is_told_step_by_step_with_the_places_of_its_rules()
    {
        var result = await Tool.RunAsync("explain", "--data", Small, "--enterprise", Asked, "--policy", "q1-growth-top30");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("一季度新增产值奖励（一，市）：未知", result.Output, StringComparison.Ordinal);
        Assert.Contains("  · 一季度增速不低于 15%", result.Output, StringComparison.Ordinal);
        Assert.Contains("〔policies/1-goals.yaml:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_every_step_has_its_text_outcome_rule_and_place()
    {
        var result = await Tool.RunAsync(
            "explain", "--data", Small, "--enterprise", Asked, "--policy", "q1-growth-top30", "--as-of", "2023-12-31", "--format", "json");

        var award = JsonDocument.Parse(result.Output).RootElement[0];
        Assert.Equal(("q1-growth-top30", "unknown"), (award.GetProperty("policy").GetString(), award.GetProperty("status").GetString()));
        var condition = award.GetProperty("conditions")[0].GetProperty("steps")[0];
        Assert.Equal(
            ["text", "outcome", "rule", "file", "line", "column", "steps"],
            condition.EnumerateObject().Select(part => part.Name));
    }

    [Theory]
    [InlineData("no-such", Asked, "没有编号为“no-such”的政策")]
    [InlineData("hnte-county", "91371525MA00000000", "没有统一社会信用代码为“91371525MA00000000”的企业")]
    public async Task What_is_not_there_is_named(string policy, string enterprise, string says)
    {
        var result = await Tool.RunAsync("explain", "--data", Small, "--enterprise", enterprise, "--policy", policy);

        Assert.Equal(2, result.Code);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }
}
