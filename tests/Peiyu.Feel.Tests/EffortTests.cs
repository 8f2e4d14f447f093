using System.Diagnostics;
using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>A small text that asks for much ends in a null that says so, soon and without filling the memory.</summary>
public sealed class EffortTests
{
    [Theory]
    [InlineData("for a in 1..1000 return for b in 1..1000000 return b")]
    [InlineData("distinct values(for i in 1..1000000 return i)")]
    [InlineData("{f: function(g, n) g(g, n + 1) + g(g, n + 2), r: f(f, 0)}.r")]
    [InlineData("{f: function(g, n) g(g, n - 1) + g(g, n - 2), r: f(f, 60)}.r")]
    public void What_runs_on_and_on_is_null_with_its_cause(string text)
    {
        var none = Assert.IsType<FeelNull>(Quickly(text));

        Assert.Contains("步，没有算完", none.Cause.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"aaaaaaaa\"", "v{0} + v{0}")]
    [InlineData("[1, 2]", "concatenate(v{0}, v{0})")]
    public void What_doubles_sixty_times_is_null_with_its_cause(string first, string next)
    {
        var none = Assert.IsType<FeelNull>(Quickly(Doubling(first, next)));

        Assert.Contains("步，没有算完", none.Cause.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_list_that_is_a_long_text_is_written_with_an_ellipsis()
    {
        var value = Quickly(Doubling("[1, 2]", "[v{0}, v{0}]"));

        Assert.Contains("…", value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_replacement_that_names_what_it_found_over_and_over_is_bounded() =>
        Assert.IsType<FeelNull>(Quickly($"{{b: {Doubling("\"aaaaaaaa\"", "v{0} + v{0}", 18)}, r: replace(b.v18, \"a+\", string join(for i in 1..100000 return \"$0\"))}}.r"));

    [Fact]
    public void A_million_rounds_are_not_too_many() =>
        Assert.Equal(FeelValue.Of(1_000_000), Quickly("count(for i in 1..1000000 return i + 1)"));

    private static string Doubling(string first, string next, int times = 60) =>
        $"{{v0: {first}, {string.Join(", ", Enumerable.Range(0, times).Select(at => $"v{at + 1}: {string.Format(null, next, at)}"))}}}";

    private static FeelValue Quickly(string text)
    {
        var watch = Stopwatch.StartNew();
        var value = FeelExpression.Parse(text).Evaluate(FeelScope.Empty);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        return value;
    }
}
