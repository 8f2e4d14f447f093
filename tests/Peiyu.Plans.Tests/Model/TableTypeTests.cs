using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;
using Xunit;

namespace Peiyu.Plans.Tests.Model;

public sealed class TableTypeTests
{
    private static readonly FieldType Costs = GuanxianPlan.Instance.Kind("申领")!.Field("费用明细").Type;

    [Theory]
    [InlineData("检测费 | FP-1 | 1200.50\n差旅费 | | 300", "检测费 | FP-1 | 1200.5\n差旅费 |  | 300")]
    [InlineData("项目\t凭证号\t金额\n检测费\tFP-1\t1,200.50", "检测费 | FP-1 | 1200.5")]
    [InlineData("检测费｜FP-1｜0\n\n", "检测费 | FP-1 | 0")]
    public void Rows_are_typed_or_pasted_and_read_back_the_same(string typed, string kept)
    {
        Assert.True(Costs.TryRead(Cell.OfText(typed), out var value));
        Assert.Equal(kept, Costs.Write(value));
        Assert.True(Costs.TryRead(Cell.OfText(kept), out var again));
        Assert.Equal(value, again);
    }

    [Fact]
    public void Rules_see_the_rows_and_their_columns()
    {
        Assert.True(Costs.TryRead(Cell.OfText("检测费 | FP-1 | 1200.50\n差旅费 | | 300"), out var value));
        var scope = FeelScope.Of(new Dictionary<string, FeelValue> { ["费用明细"] = value });

        Assert.Equal(FeelValue.Of(1500.50m), FeelExpression.Parse("sum(费用明细.金额)").Evaluate(scope));
        Assert.Equal(FeelValue.Of(1), FeelExpression.Parse("count(费用明细[金额 > 1000])").Evaluate(scope));
    }

    [Theory]
    [InlineData("检测费 | 1200", "的第 1 行有 2 栏，应有 3 栏")]
    [InlineData("甲 | | 1\n乙 | | 一百", "的第 2 行“金额”的“一百”认不出")]
    [InlineData("甲 | | -1", "不能是负数")]
    [InlineData(" | FP-1 | 1", "的第 1 行“项目”空着")]
    [InlineData("项目 | 凭证号 | 金额", "里一行也没有")]
    public void What_can_not_be_read_is_told_by_row_and_column(string typed, string why)
    {
        Assert.False(Costs.TryRead(Cell.OfText(typed), out _));
        Assert.Contains(why, Costs.Explain(Cell.OfText(typed)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_a_form_holds_are_refused_with_their_number()
    {
        var typed = string.Join('\n', Enumerable.Range(1, 201).Select(row => $"第{row}项 | | 1"));

        Assert.False(Costs.TryRead(Cell.OfText(typed), out _));
        Assert.StartsWith("有 201 行，最多 200 行", Costs.Explain(Cell.OfText(typed)), StringComparison.Ordinal);
    }
}
