using System.Security;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>Gaps, overlaps and rows without use, exact at every bound.</summary>
public sealed class TableAnalysisTests
{
    [Theory]
    [InlineData("UNIQUE", "< 10|>= 10", "")]
    [InlineData("UNIQUE", "< 10|> 10", "没有一行适用于：x 为 10")]
    [InlineData("UNIQUE", "<= 10|>= 10", "第 1 行与第 2 行都适用于：x 为 10")]
    [InlineData("UNIQUE", "[0..10]|(10..20]", "没有一行适用于：x < 0 或 > 20")]
    [InlineData("UNIQUE", "[0..10)|(10..20]", "没有一行适用于：x < 0 或 为 10 或 > 20")]
    [InlineData("UNIQUE", "< 5, > 7|[5..7]", "")]
    [InlineData("UNIQUE", "not(5)|5", "")]
    [InlineData("UNIQUE", "-|5", "第 1 行与第 2 行都适用于：x 为 5")]
    [InlineData("UNIQUE", "< -0.5|>= -0.5", "")]
    [InlineData("FIRST", "< 10|< 5|-", "第 2 行永远用不上")]
    [InlineData("FIRST", "-|5", "第 2 行永远用不上")]
    [InlineData("FIRST", "5|-", "")]
    [InlineData("FIRST", "< 10|[5..20]|>= 10", "")]
    [InlineData("FIRST", "< 10|>= 10|[8..12]", "第 3 行永远用不上")]
    [InlineData("UNIQUE", "(5..5)|-", "第 1 行永远用不上")]
    [InlineData("COLLECT", "< 10|< 5|-", "")]
    [InlineData("RULE ORDER", "< 10|< 5", "没有一行适用于：x ≥ 10")]
    [InlineData("UNIQUE", "\"a\"|\"b\"", "没有一行适用于：x 为 其他")]
    [InlineData("UNIQUE", "\"a\", \"b\"|not(\"a\", \"b\")", "")]
    [InlineData("UNIQUE", "\"a\", \"b\"|not(\"a\")", "第 1 行与第 2 行都适用于：x 为 \"b\"")]
    [InlineData("UNIQUE", "true|false", "")]
    [InlineData("UNIQUE", "true", "没有一行适用于：x 为 false")]
    [InlineData("UNIQUE", "<= date(\"2023-12-31\")|>= date(\"2024-01-01\")", "")]
    [InlineData("UNIQUE", "<= @\"2023-12-30\"|>= @\"2024-01-01\"", "没有一行适用于：x > @\"2023-12-30\" 且 < @\"2024-01-01\"")]
    [InlineData("UNIQUE", "string length(?) > 2", "“x”一列的写法没有核对：只核对写明的数、日期、文本和是非")]
    [InlineData("UNIQUE", "> y", "“x”一列的写法没有核对：只核对写明的数、日期、文本和是非")]
    [InlineData("UNIQUE", "1|\"a\"", "“x”一列的写法没有核对：只核对写明的数、日期、文本和是非")]
    public void One_column_is_told_exactly(string policy, string cells, string expected) =>
        Assert.Equal(expected.Length == 0 ? "" : "决策表" + expected, Remarks(policy, "", "", [.. cells.Split('|').Select(cell => new[] { cell })]));

    [Fact]
    public void Allowed_values_leave_no_others() => Assert.Equal(
        "", Remarks("UNIQUE", "<inputValues><text>\"a\", \"b\"</text></inputValues>", "", [["\"a\""], ["\"b\""]]));

    [Fact]
    public void A_default_closes_all_gaps() => Assert.Equal(
        "", Remarks("UNIQUE", "", "<defaultOutputEntry><text>0</text></defaultOutputEntry>", [["> 10"]]));

    [Fact]
    public void Several_columns_are_told_together()
    {
        var told = Remarks("UNIQUE", "", "", [["< 10", "true"], [">= 10", "-"], ["[9..11]", "false"]]);

        Assert.Equal("决策表没有一行适用于：x < 9，y 为 false；决策表第 2 行与第 3 行都适用于：x ≥ 10 且 ≤ 11，y 为 false", told);
    }

    [Fact]
    public void Where_any_will_do_only_rows_that_differ_collide()
    {
        Assert.Equal("", Remarks("ANY", "", "", [["< 10"], ["-"]], "1", "1"));
        Assert.Contains("都适用于：x < 10", Remarks("ANY", "", "", [["< 10"], ["-"]], "1", "2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_gaps_the_first_ten_are_told()
    {
        string[][] rows = [.. Enumerable.Range(0, 30).Select(row => new[] { $"{row}", $"{row}" })];

        Assert.Contains("另有 21 处空当", Remarks("UNIQUE", "", "", rows), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_too_many_combinations_is_said_to_be_so()
    {
        var rows = Enumerable.Range(0, 40).Select(row => Enumerable.Range(0, 12).Select(column => $"> {row * 7 % 41 + column}").ToArray()).ToArray();

        Assert.Contains("组合太多", Remarks("COLLECT", "", "", rows), StringComparison.Ordinal);
    }

    private static string Remarks(string policy, string values, string entry, string[][] rows, params string[] results)
    {
        var names = Enumerable.Range(0, rows[0].Length).Select(index => $"{(char)('x' + index % 2)}{(index < 2 ? "" : $"{index}")}").ToList();
        var table = $"<decisionTable hitPolicy=\"{policy}\">"
            + string.Concat(names.Select(name => $"<input label=\"{name}\"><inputExpression><text>{name}</text></inputExpression>{values}</input>"))
            + $"<output>{entry}</output>"
            + string.Concat(rows.Select((cells, index) => "<rule>"
                + string.Concat(cells.Select(cell => $"<inputEntry><text>{SecurityElement.Escape(cell)}</text></inputEntry>"))
                + $"<outputEntry><text>{(results.Length > index ? results[index] : $"{index}")}</text></outputEntry></rule>"))
            + "</decisionTable>";
        return string.Join('；', Models.Read(Models.Decision("d", table)).Remarks().Select(remark => remark.Message));
    }
}
