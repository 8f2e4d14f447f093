using System.Text.RegularExpressions;
using Xunit;

namespace Peiyu.Cli.Tests;

public sealed partial class ChaosTests
{
    [Fact]
    public async Task Payment_runs_that_are_killed_lose_nothing_and_pay_nothing_twice()
    {
        var run = await Tool.RunAsync("chaos", "--rounds", "5", "--claims", "6", "--seed", "7");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var line = Assert.Single(Figures().Matches(run.Output));
        Assert.EndsWith(line.Value, run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("5", line.Groups["kills"].Value);
        Assert.NotEqual("0", line.Groups["interrupted"].Value);
        Assert.Equal(line.Groups["made"].Value, line.Groups["paid"].Value);
    }

    [Theory]
    [InlineData("--rounds", "0", "--rounds 要写 1 到 10000 之间的整数")]
    [InlineData("--claims", "x", "写的是“x”")]
    [InlineData("--postgres", "nowhere", "连接串")]
    public async Task A_trial_that_can_not_be_is_refused_in_a_sentence(string option, string value, string sentence)
    {
        var run = await Tool.RunAsync("chaos", option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_shows_the_trial_and_not_its_payment_run()
    {
        var help = await Tool.RunAsync("--help");

        Assert.Contains("断电演练", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("chaos-pay", help.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?<kills>[0-9,]+) 次中断，其中 (?<interrupted>[0-9,]+) 次在付款途中；申领 (?<made>[0-9,]+) 件，付 (?<paid>[0-9,]+) 件，丢 0 件，重 0 件，账不平 0 处")]
    private static partial Regex Figures();
}
