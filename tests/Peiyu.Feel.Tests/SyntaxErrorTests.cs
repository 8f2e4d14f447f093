using Xunit;

namespace Peiyu.Feel.Tests;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "表达式", "文本结束")]
    [InlineData("1 +", 1, 4, "表达式", "文本结束")]
    [InlineData("1 2", 1, 3, "运算符或文本结束", "“2”")]
    [InlineData("年产值 增长", 1, 5, "运算符或文本结束", "“增长”")]
    [InlineData("500万", 1, 4, "运算符或文本结束", "“万”")]
    [InlineData("(1 + 2", 1, 7, "“)”", "文本结束")]
    [InlineData("[1, 2", 1, 6, "“]”", "文本结束")]
    [InlineData("[1..2", 1, 6, "区间的右括号", "文本结束")]
    [InlineData("{a 1}", 1, 2, "条目名和“:”", "“a”")]
    [InlineData("{a: }", 1, 5, "表达式", "“}”")]
    [InlineData("if a b", 1, 6, "“then”", "“b”")]
    [InlineData("if a then b", 1, 12, "“else”", "文本结束")]
    [InlineData("for x of", 1, 9, "“in”", "文本结束")]
    [InlineData("some x in y", 1, 12, "“satisfies”", "文本结束")]
    [InlineData("1 between 2 or 3", 1, 13, "“and”", "“or”")]
    [InlineData("1 instance of 数", 1, 15, "类型名", "“数”")]
    [InlineData("\"abc", 1, 5, "结束字符串的“\"”", "文本结束")]
    [InlineData("1 /* abc", 1, 9, "结束注释的“*/”", "文本结束")]
    [InlineData("a.", 1, 3, "条目名", "文本结束")]
    [InlineData("@5", 1, 2, "引号中的日期、时刻或时长", "“5”")]
    [InlineData("1 +\n  * 2", 2, 3, "表达式", "“*”")]
    [InlineData("min(1，2)", 1, 6, "“)”", "全角符号“，”（应写半角）")]
    [InlineData("年产值 ＞ 5", 1, 5, "运算符或文本结束", "全角符号“＞”（应写半角）")]
    [InlineData("🐎🐎 x", 1, 4, "运算符或文本结束", "“x”")]
    public void An_error_tells_place_expected_and_found(
        string text, int line, int column, string expected, string found)
    {
        Assert.False(FeelExpression.TryParse(text, null, out var expression, out var error));

        Assert.Null(expression);
        Assert.Equal(new FeelSyntaxError(line, column, expected, found), error);
        Assert.Equal($"第 {line} 行第 {column} 列：应为 {expected}，实为 {found}", error.Message);
    }

    [Fact]
    public void Parse_throws_what_TryParse_returns()
    {
        var exception = Assert.Throws<FeelSyntaxException>(() => FeelExpression.Parse("1 +"));

        Assert.Equal("表达式", exception.Error.Expected);
        Assert.Equal(exception.Error.Message, exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("< ")]
    [InlineData("not(1")]
    [InlineData("1,")]
    [InlineData("- 1, -")]
    public void Unary_tests_have_errors_too(string text) =>
        Assert.Throws<FeelSyntaxException>(() => FeelExpression.ParseUnaryTests(text));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("-", "")]
    [InlineData("if 1 then ", " else 2")]
    [InlineData("1 in (", ")")]
    [InlineData("abs(", ")")]
    [InlineData("function() ", "")]
    public void Nesting_too_deep_is_an_error_and_no_crash(string open, string close)
    {
        var shallow = string.Concat(Enumerable.Repeat(open, 100)) + "1" + string.Concat(Enumerable.Repeat(close, 100));
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + "1";

        Assert.NotNull(FeelExpression.Parse(shallow).Evaluate(FeelScope.Empty));
        var exception = Assert.Throws<FeelSyntaxException>(() => FeelExpression.Parse(deep));
        Assert.Contains("嵌套", exception.Error.Expected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(" and true")]
    [InlineData("[1]")]
    [InlineData(".a")]
    [InlineData("(1)")]
    public void A_long_chain_evaluates_or_is_null(string link)
    {
        var text = "1" + string.Concat(Enumerable.Repeat(link, 50_000));

        Assert.NotNull(FeelExpression.Parse(text).Evaluate(FeelScope.Empty));
    }
}
