using Xunit;

namespace Peiyu.Cli.Tests;

/// <summary>A short run; the long one is ./peiyu fuzz.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("--seed", "20231231")]
    [InlineData("--minutes", "1")]
    public async Task Hostile_inputs_come_to_a_value_or_a_sentence(string option, string value)
    {
        var run = await Tool.RunAsync("fuzz", "--inputs", "3000", option, value);

        Assert.True(run.Code == 0, run.Output + run.Error);
        Assert.EndsWith("3000 inputs, 0 failed", run.Output.TrimEnd(), StringComparison.Ordinal);
    }
}
