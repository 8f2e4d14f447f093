using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>What an expression tells of its comparisons, before and during evaluation.</summary>
public sealed class ComparisonTests
{
    [Theory]
    [InlineData("年产值 >= 500 * 万", "年产值 >= 500 * 万")]
    [InlineData("a < 1 and b > 2 or a = b", "a < 1; b > 2; a = b")]
    [InlineData("(a < 1) != (b > 2)", "a < 1; (a < 1) != (b > 2); b > 2")]
    [InlineData("a between 1 and 2", "a >= 1; a <= 2")]
    [InlineData("a in [1..2)", "a >= 1; a < 2")]
    [InlineData("a in (1..2]", "a > 1; a <= 2")]
    [InlineData("a in (< 1, [2..3])", "a < 1; a >= 2; a <= 3")]
    [InlineData("a in [[1..2], [3..4]]", "a >= 1; a <= 2; a >= 3; a <= 4")]
    [InlineData("a in >= 5", "a >= 5")]
    [InlineData("a in (1, 2)", "")]
    [InlineData("[1..2]", "")]
    [InlineData("if a > 1 then b < 2 else a <= b", "a > 1; b < 2; a <= b")]
    public void Comparisons_stand_in_the_order_of_the_text(string text, string expected)
    {
        var comparisons = FeelExpression.Parse(text).Comparisons;

        Assert.Equal(expected, string.Join("; ", comparisons));
    }

    [Fact]
    public void Unary_tests_compare_the_input()
    {
        var comparisons = FeelExpression.ParseUnaryTests("< 5, [10..20]").Comparisons;

        Assert.Equal("? < 5; ? >= 10; ? <= 20", string.Join("; ", comparisons));
    }

    [Fact]
    public void A_comparison_knows_its_place_and_names()
    {
        var comparison = FeelExpression.Parse("true and\n  年产值 >= 门槛 * 万").Comparisons[0];

        Assert.Equal((2, 3), (comparison.Line, comparison.Column));
        Assert.Equal("年产值 >= 门槛 * 万", comparison.Text);
        Assert.Equal(["年产值"], comparison.LeftNames);
        Assert.Equal(["门槛", "万"], comparison.RightNames);
    }

    [Fact]
    public void Names_bound_in_the_expression_are_no_names_of_a_side()
    {
        var comparison = FeelExpression.Parse("some x in 列表 satisfies x > 5").Comparisons[0];

        Assert.Empty(comparison.LeftNames);
    }

    [Theory]
    [InlineData("a > 5", "a > 5: 7 5 true")]
    [InlineData("a in [1..5]", "a >= 1: 7 1 true; a <= 5: 7 5 false")]
    [InlineData("a between 8 and 9", "a >= 8: 7 8 false; a <= 9: 7 9 true")]
    [InlineData("a < 5 and b > 1", "a < 5: 7 5 false")]
    [InlineData("缺 > 5", "缺 > 5: null 5 null")]
    [InlineData("[1, 9][item > 5]", "item > 5: 1 5 false; item > 5: 9 5 true")]
    [InlineData("{f: function(x) x > 5, y: f(6)}", "x > 5: 6 5 true")]
    public void The_observer_hears_of_every_comparison_made(string text, string expected)
    {
        var observer = new Observer();

        FeelExpression.Parse(text).Evaluate(Facts.Scope, observer);

        Assert.Equal(expected, string.Join("; ", observer.Heard));
    }

    [Fact]
    public void The_observer_hears_of_the_very_comparisons_listed()
    {
        var expression = FeelExpression.Parse("a in [1..5] or b < 2");
        var observer = new Observer();

        expression.Evaluate(Facts.Scope, observer);

        Assert.Equal(expression.Comparisons, observer.Comparisons);
    }

    private sealed class Observer : IFeelObserver
    {
        internal List<string> Heard { get; } = [];

        internal List<FeelComparison> Comparisons { get; } = [];

        public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result)
        {
            Heard.Add($"{comparison}: {left} {right} {result}");
            Comparisons.Add(comparison);
        }
    }
}
