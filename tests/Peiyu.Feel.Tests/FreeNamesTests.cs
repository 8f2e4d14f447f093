using Xunit;

namespace Peiyu.Feel.Tests;

public sealed class FreeNamesTests
{
    [Theory]
    [InlineData("年产值 >= 500 * 万", "年产值 万")]
    [InlineData("a + a", "a")]
    [InlineData("企业.年产值", "企业")]
    [InlineData("for x in 列表 return x + y", "列表 y")]
    [InlineData("for x in a, y in x return partial", "a")]
    [InlineData("x + (for x in a return x)", "x a")]
    [InlineData("some x in a satisfies x > b", "a b")]
    [InlineData("{a: b, c: a}", "b")]
    [InlineData("{a: 1}.a + a", "a")]
    [InlineData("function(x) x + y", "y")]
    [InlineData("sum(a) + min(b, c)", "a b c")]
    [InlineData("sort(a, function(x, y) x < y)", "a")]
    [InlineData("substring(string: a, start position: 1)", "a")]
    [InlineData("[{x: 1}][x = a]", "a")]
    [InlineData("a[item > 1]", "a")]
    [InlineData("a in (? > b)", "a b")]
    [InlineData("1 + 2", "")]
    public void Names_read_from_the_scope(string text, string expected) =>
        Assert.Equal(Split(expected), FeelExpression.Parse(text).FreeNames);

    [Theory]
    [InlineData("企业[纳税额 > 门槛]", "企业 门槛", "企业 门槛")]
    [InlineData("sum(a)", "sum a", "sum a")]
    public void Known_names_settle_what_a_name_is(string text, string known, string expected) =>
        Assert.Equal(Split(expected), FeelExpression.Parse(text, Split(known)).FreeNames);

    [Fact]
    public void Unary_tests_read_their_input() =>
        Assert.Equal(["?", "门槛"], FeelExpression.ParseUnaryTests("> 门槛").FreeNames);

    private static string[] Split(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
