using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>Every hit policy over the same rows, for inputs that no row, one row and several rows apply to.</summary>
public sealed class HitPolicyTests
{
    private static readonly (string Condition, string Result)[] Rows =
        [("[10..20]", "30"), ("> 15", "10"), ("> 15", "20"), ("100", "10"), ("100", "10")];

    [Theory]
    [InlineData("UNIQUE", null, "5", "null")]
    [InlineData("UNIQUE", null, "12", "30")]
    [InlineData("UNIQUE", null, "16", "null")]
    [InlineData("UNIQUE", null, "null", "null")]
    [InlineData("ANY", null, "5", "null")]
    [InlineData("ANY", null, "12", "30")]
    [InlineData("ANY", null, "16", "null")]
    [InlineData("FIRST", null, "5", "null")]
    [InlineData("FIRST", null, "12", "30")]
    [InlineData("FIRST", null, "16", "30")]
    [InlineData("FIRST", null, "21", "10")]
    [InlineData("PRIORITY", null, "5", "null")]
    [InlineData("PRIORITY", null, "16", "20")]
    [InlineData("PRIORITY", null, "12", "30")]
    [InlineData("RULE ORDER", null, "16", "[30, 10, 20]")]
    [InlineData("RULE ORDER", null, "12", "[30]")]
    [InlineData("RULE ORDER", null, "5", "null")]
    [InlineData("OUTPUT ORDER", null, "16", "[20, 10, 30]")]
    [InlineData("OUTPUT ORDER", null, "12", "[30]")]
    [InlineData("OUTPUT ORDER", null, "5", "null")]
    [InlineData("COLLECT", null, "16", "[30, 10, 20]")]
    [InlineData("COLLECT", null, "5", "null")]
    [InlineData("COLLECT", "SUM", "16", "60")]
    [InlineData("COLLECT", "MIN", "16", "10")]
    [InlineData("COLLECT", "MAX", "16", "30")]
    [InlineData("COLLECT", "COUNT", "16", "3")]
    [InlineData("COLLECT", "COUNT", "100", "4")]
    [InlineData("COLLECT", "SUM", "5", "null")]
    [InlineData("COLLECT", "MIN", "5", "null")]
    [InlineData("COLLECT", "MAX", "5", "null")]
    [InlineData("COLLECT", "COUNT", "5", "0")]
    public void A_table_gives_what_its_policy_makes_of_the_rows(string policy, string? aggregation, string input, string expected) =>
        Assert.Equal(Models.Feel(expected), Evaluate(policy, aggregation, "", input));

    [Theory]
    [InlineData("UNIQUE", "99")]
    [InlineData("ANY", "99")]
    [InlineData("FIRST", "99")]
    [InlineData("PRIORITY", "99")]
    [InlineData("RULE ORDER", "99")]
    [InlineData("OUTPUT ORDER", "99")]
    [InlineData("COLLECT", "99")]
    public void Where_no_row_applies_the_default_counts(string policy, string expected) =>
        Assert.Equal(Models.Feel(expected), Evaluate(policy, null, "<defaultOutputEntry><text>99</text></defaultOutputEntry>", "5"));

    [Theory]
    [InlineData("UNIQUE", "16", "只许一行适用，第 1、2、3 行都适用")]
    [InlineData("ANY", "16", "第 1 行与第 2 行不同")]
    [InlineData("UNIQUE", "5", "没有一行适用")]
    [InlineData("UNIQUE", "null", "写明为 null")]
    public void A_table_without_a_result_says_why(string policy, string input, string cause) =>
        Assert.Contains(cause, Models.Cause(Evaluate(policy, null, "", input)), StringComparison.Ordinal);

    [Fact]
    public void A_missing_input_is_named_in_the_cause()
    {
        var model = Models.Read(Models.InputData("x") + Models.Decision("d", Table("UNIQUE", null, ""), requires: Models.NeedsInput("x")));

        Assert.Equal(["x"], Assert.IsType<FeelNull>(model.Evaluate("d", [])).Cause.Missing);
    }

    [Theory]
    [InlineData("UNIQUE", false)]
    [InlineData("ANY", false)]
    [InlineData("FIRST", true)]
    [InlineData("PRIORITY", true)]
    [InlineData("RULE ORDER", true)]
    [InlineData("COLLECT", true)]
    public void The_finding_tells_whether_an_undecided_row_might_have_changed_the_result(string policy, bool undecided)
    {
        var observer = new TableObserver();
        var table = $"<decisionTable hitPolicy=\"{policy}\"><input><inputExpression><text>x</text></inputExpression></input><output/>"
            + Row("> 5", "1") + Row("-", "2") + "</decisionTable>";

        Models.Read(Models.InputData("x") + Models.Decision("d", table, requires: Models.NeedsInput("x")))
            .Evaluate("d", [], new DmnSetting(observer));

        Assert.Equal(undecided ? ["x"] : null, Assert.Single(observer.Findings).Undecided?.Cause.Missing);
    }

    [Fact]
    public void Rows_that_agree_may_all_apply_where_any_will_do()
    {
        var table = "<decisionTable hitPolicy=\"ANY\"><input><inputExpression><text>x</text></inputExpression></input><output/>"
            + Row("> 1", "\"a\"") + Row("> 2", "\"a\"") + "</decisionTable>";

        Assert.Equal(FeelValue.Of("a"), Evaluate(table, "3"));
    }

    [Theory]
    [InlineData("PRIORITY", "{a: \"low\", b: 1}")]
    [InlineData("OUTPUT ORDER", "[{a: \"low\", b: 1}, {a: \"low\", b: 2}, {a: \"high\", b: 3}]")]
    public void Several_outputs_are_ranked_from_the_left(string policy, string expected)
    {
        var table = $"<decisionTable hitPolicy=\"{policy}\"><input><inputExpression><text>x</text></inputExpression></input>"
            + "<output name=\"a\"><outputValues><text>\"low\", \"high\"</text></outputValues></output>"
            + "<output name=\"b\"><outputValues><text>1, 2, 3</text></outputValues></output>"
            + Row("-", "\"high\"", "3") + Row("-", "\"low\"", "2") + Row("-", "\"low\"", "1") + "</decisionTable>";

        Assert.Equal(Models.Feel(expected), Evaluate(table, "1"));
    }

    [Theory]
    [InlineData("\"a\"", "1")]
    [InlineData("\"z\"", "null")]
    public void An_input_that_is_none_of_the_input_values_gives_no_result(string input, string expected)
    {
        var table = "<decisionTable><input><inputExpression><text>x</text></inputExpression><inputValues><text>\"a\", \"b\"</text></inputValues></input>"
            + "<output/>" + Row("-", "1") + "</decisionTable>";

        Assert.Equal(Models.Feel(expected), Evaluate(table, input));
    }

    [Theory]
    [InlineData("UNIQUE", "SUM2")]
    [InlineData("COLLECT", "SUM2")]
    [InlineData("LAST", null)]
    public void A_policy_that_the_standard_lacks_is_refused(string policy, string? aggregation)
    {
        if (policy == "UNIQUE")
            Assert.Equal(Models.Feel("30"), Evaluate(policy, aggregation, "", "12"));
        else
            Assert.Contains("没有命中方式", Assert.Throws<DmnException>(() => Evaluate(policy, aggregation, "", "12")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_refused_with_its_number()
    {
        var table = "<decisionTable><input><inputExpression><text>x</text></inputExpression></input><output/><rule><inputEntry><text>-</text></inputEntry></rule></decisionTable>";

        Assert.Contains("第 1 行应有 1 格条件、1 格结果", Assert.Throws<DmnException>(() => Evaluate(table, "1")).Message, StringComparison.Ordinal);
    }

    private static FeelValue Evaluate(string policy, string? aggregation, string entry, string input) =>
        Evaluate(Table(policy, aggregation, entry), input);

    private static FeelValue Evaluate(string table, string input) =>
        Models.Read(Models.InputData("x") + Models.Decision("d", table, requires: Models.NeedsInput("x")))
            .Evaluate("d", [new DmnInput("x", Models.Feel(input))]);

    private static string Table(string policy, string? aggregation, string entry) =>
        $"<decisionTable hitPolicy=\"{policy}\"{(aggregation is null ? "" : $" aggregation=\"{aggregation}\"")}>"
        + "<input><inputExpression><text>x</text></inputExpression></input>"
        + $"<output><outputValues><text>20, 10, 30</text></outputValues>{entry}</output>"
        + string.Concat(Rows.Select(row => Row(row.Condition, row.Result))) + "</decisionTable>";

    private static string Row(string condition, params string[] results) =>
        $"<rule><inputEntry><text>{System.Security.SecurityElement.Escape(condition)}</text></inputEntry>"
        + string.Concat(results.Select(result => $"<outputEntry><text>{System.Security.SecurityElement.Escape(result)}</text></outputEntry>")) + "</rule>";
}
