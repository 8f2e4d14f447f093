using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Feel.Tests;

/// <summary>A null says why it is null, and names the facts that were missing.</summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData("缺 + 1", "缺")]
    [InlineData("缺 + 缺乙", "缺 缺乙")]
    [InlineData("缺乙 + 缺", "缺乙 缺")]
    [InlineData("缺 + 缺", "缺")]
    [InlineData("-缺", "缺")]
    [InlineData("缺 > 1", "缺")]
    [InlineData("缺 between 1 and 缺乙", "缺 缺乙")]
    [InlineData("缺 in [1..缺乙]", "缺乙")]
    [InlineData("缺 in [1..2]", "缺")]
    [InlineData("缺 in (< 5, > 缺乙)", "缺 缺乙")]
    [InlineData("true and 缺 > 1 and 缺乙 = 缺乙", "缺")]
    [InlineData("缺 > 1 or 缺乙 > 1", "缺 缺乙")]
    [InlineData("not(缺 > 1)", "缺")]
    [InlineData("if true then 缺 else 缺乙", "缺")]
    [InlineData("企业.纳税额 * 2", "纳税额")]
    [InlineData("企业.无此项 * 2", "无此项")]
    [InlineData("缺.名称", "缺")]
    [InlineData("缺[1]", "缺")]
    [InlineData("缺(1)", "缺")]
    [InlineData("sum([1, 缺, 缺乙])", "缺 缺乙")]
    [InlineData("max(1, 缺)", "缺")]
    [InlineData("min([缺, 1])", "缺")]
    [InlineData("all([true, 缺])", "缺")]
    [InlineData("mean(缺)", "缺")]
    [InlineData("round half up(缺, 缺乙)", "缺 缺乙")]
    [InlineData("substring(string: 缺, start position: 缺乙)", "缺 缺乙")]
    [InlineData("date(2024, 缺, 1)", "缺")]
    [InlineData("some x in [缺, 1] satisfies x > 1", "缺")]
    [InlineData("every x in 缺 satisfies x > 1", "缺")]
    [InlineData("for x in 缺..缺乙 return x", "缺 缺乙")]
    [InlineData("[缺..缺乙]", "缺 缺乙")]
    [InlineData("(function(x) x + 1)(缺)", "缺")]
    [InlineData("缺 = 1 or 缺 > 1", "缺")]
    public void A_null_names_the_missing_facts_in_order(string text, string missing)
    {
        var cause = Evaluate(text).Cause;

        Assert.Equal(missing.Split(' '), cause.Missing);
        Assert.NotEmpty(cause.Message);
    }

    [Theory]
    [InlineData("不存在的", "没有名为“不存在的”的值")]
    [InlineData("1 < \"a\"", "数与文本不能用“<”比较")]
    [InlineData("1 = \"a\"", "数与文本不能比较是否相等")]
    [InlineData("1 + true", "数与是非不能用“+”计算")]
    [InlineData("1 / 0", "除数为零")]
    [InlineData("1 and true", "“and”只能用于是非，不能用于数")]
    [InlineData("[1][5]", "列表有 1 项，没有第 5 项")]
    [InlineData("abs(\"a\")", "函数 abs 的参数 n 应为 number 或 days and time duration 或 years and months duration，实为文本")]
    [InlineData("abs(1, 2)", "函数 abs 不能以 2 个参数调用")]
    [InlineData("abs(m: 1)", "函数 abs 不能以参数 m 调用")]
    [InlineData("min([1, \"a\"])", "函数 min 不能用于列表")]
    [InlineData("date(2023, 2, 29)", "没有 2023 年 2 月 29 日这一天")]
    [InlineData("10 ** 30", "“**”的结果超出可表示的范围")]
    [InlineData("10**-10**-5", "“**”的结果超出可表示的范围")]
    [InlineData("null", "写明为 null")]
    [InlineData("缺 + 1 / 0", "缺少“缺”；除数为零")]
    public void A_null_says_why(string text, string message) => Assert.Equal(message, Evaluate(text).Cause.Message);

    [Fact]
    public void Nulls_are_equal_whatever_their_cause()
    {
        Assert.Equal(FeelNull.Missing("甲"), FeelNull.Because("乙"));
        Assert.True(FeelValue.FeelEquals(FeelNull.Missing("甲"), FeelNull.Literal));
    }

    [Fact]
    public void Merging_nulls_keeps_each_cause_once()
    {
        var merged = FeelNull.Of(FeelNull.Missing("甲"), FeelNull.Missing("乙"), FeelNull.Missing("甲"));

        Assert.Equal(["甲", "乙"], merged.Cause.Missing);
        Assert.Equal("缺少“甲”；缺少“乙”", merged.Cause.Message);
    }

    private static FeelNull Evaluate(string text) =>
        Assert.IsType<FeelNull>(FeelExpression.Parse(text, Facts.Names).Evaluate(Facts.Scope));
}
