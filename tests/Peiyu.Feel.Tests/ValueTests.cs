using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("100", "100")]
    [InlineData("\"a\\\"b\"", "\"a\\\"b\"")]
    [InlineData("@\"2024-05-01\"", "@\"2024-05-01\"")]
    [InlineData("@\"10:00:00.50+08:00\"", "@\"10:00:00.5+08:00\"")]
    [InlineData("@\"P0M\"", "@\"P0M\"")]
    [InlineData("[1, [true, null]]", "[1, [true, null]]")]
    [InlineData("{a: 1, \"b c\": {}}", "{a: 1, \"b c\": {}}")]
    [InlineData("]1..2[", "(1..2)")]
    [InlineData("(<= 5)", "(<= 5)")]
    public void A_value_is_written_as_FEEL(string text, string expected) =>
        Assert.Equal(expected, Evaluate(text).ToString());

    [Fact]
    public void A_function_of_the_host_is_called_by_position_and_by_name()
    {
        var minus = FeelFunction.Of("减", ["甲", "乙"], arguments =>
            FeelValue.Of(((FeelNumber)arguments[0]).Value - ((FeelNumber)arguments[1]).Value));
        var scope = FeelScope.Of(new Dictionary<string, FeelValue> { ["减"] = minus });

        Assert.Equal(FeelValue.Of(2), FeelExpression.Parse("减(5, 3)").Evaluate(scope));
        Assert.Equal(FeelValue.Of(2), FeelExpression.Parse("减(乙: 3, 甲: 5)").Evaluate(scope));
        Assert.IsType<FeelNull>(FeelExpression.Parse("减(5)").Evaluate(scope));
        Assert.IsType<FeelNull>(FeelExpression.Parse("减(丙: 3, 甲: 5)").Evaluate(scope));
    }

    [Fact]
    public void A_function_that_calls_itself_without_end_is_null()
    {
        var scope = new Dictionary<string, FeelValue>();
        var expression = FeelExpression.Parse("f(1)");
        scope["f"] = FeelExpression.Parse("function(x) f(x + 1)").Evaluate(FeelScope.Of(scope));

        Assert.IsType<FeelNull>(expression.Evaluate(FeelScope.Of(scope)));
    }

    [Fact]
    public void A_context_of_the_host_reads_only_what_is_asked_for()
    {
        var context = new LazyContext();
        var scope = FeelScope.Of(new Dictionary<string, FeelValue> { ["企业"] = context });

        var result = FeelExpression.Parse("企业.名称 + \"！\"").Evaluate(scope);

        Assert.Equal(FeelValue.Of("名称！"), result);
        Assert.Equal(["名称"], context.Asked);
    }

    [Fact]
    public void Scopes_in_a_chain_are_asked_in_order()
    {
        var first = FeelScope.Of(new Dictionary<string, FeelValue> { ["a"] = FeelValue.Of(1) });
        var second = FeelScope.Of(new Dictionary<string, FeelValue>
        {
            ["a"] = FeelValue.Of(2),
            ["b"] = FeelValue.Of(3),
        });

        Assert.Equal(FeelValue.Of(4), FeelExpression.Parse("a + b").Evaluate(FeelScope.Chain(first, second)));
    }

    [Fact]
    public void A_date_outside_the_years_of_DateOnly_says_so()
    {
        var date = Assert.IsType<FeelDate>(Evaluate("date(-2017, 1, 1)"));

        Assert.False(date.IsDateOnly);
        Assert.Throws<OverflowException>(() => date.Value);
    }

    private static FeelValue Evaluate(string text) => FeelExpression.Parse(text).Evaluate(FeelScope.Empty);

    private sealed class LazyContext : FeelContext
    {
        internal List<string> Asked { get; } = [];

        public override IEnumerable<KeyValuePair<string, FeelValue>> Entries => throw new NotSupportedException();

        public override FeelValue? Get(string name)
        {
            Asked.Add(name);
            return Of(name);
        }
    }
}
