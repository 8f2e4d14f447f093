using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>Every boxed expression, with what makes it null.</summary>
public sealed class BoxedExpressionTests
{
    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("", "null")]
    [InlineData("1 +", "null")]
    [InlineData("无此名称", "null")]
    public void A_literal_expression_is_FEEL(string text, string expected) =>
        Assert.Equal(Models.Feel(expected), Models.Value(Models.Literal(text)));

    [Fact]
    public void An_expression_that_cannot_be_read_is_a_problem_with_its_line_and_null_with_its_cause()
    {
        var model = Models.Read(Models.Decision("d", "<literalExpression>\n<text>1 +\n+ *</text></literalExpression>"));

        Assert.Equal(3, Assert.Single(model.Problems).Line);
        Assert.Contains("读不懂", Models.Cause(model.Evaluate("d", [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_language_is_null_and_a_problem()
    {
        var model = Models.Read(Models.Decision("d", "<literalExpression expressionLanguage=\"urn:js\"><text>1</text></literalExpression>"));

        Assert.Contains("urn:js", Models.Cause(model.Evaluate("d", [])), StringComparison.Ordinal);
        Assert.Single(model.Problems);
    }

    [Fact]
    public void A_context_is_its_entries_each_seeing_those_before_it() => Assert.Equal(
        Models.Feel("{a: 1, \"b c\": 2}"),
        Models.Value("<context>" + Entry("a", Models.Literal("1")) + Entry("b c", Models.Literal("a + 1")) + "</context>"));

    [Fact]
    public void A_context_with_a_result_is_the_result() => Assert.Equal(
        Models.Feel("3"),
        Models.Value("<context>" + Entry("b c", Models.Literal("2")) + Entry(null, Models.Literal("b c + 1")) + "</context>"));

    [Fact]
    public void An_entry_of_the_wrong_type_is_null() => Assert.Equal(
        Models.Feel("{a: null}"), Models.Value("<context>" + Entry("a", Models.Literal("\"x\""), "number") + "</context>"));

    [Fact]
    public void An_entry_written_twice_is_null() => Assert.Contains(
        "写了两次",
        Models.Cause(Models.Value("<context>" + Entry("a", Models.Literal("1")) + Entry("a", Models.Literal("2")) + "</context>")),
        StringComparison.Ordinal);

    [Fact]
    public void A_list_is_its_items() => Assert.Equal(
        Models.Feel("[1, [2], null]"),
        Models.Value("<list>" + Models.Literal("1") + "<list>" + Models.Literal("2") + "</list>" + Models.Literal("null") + "</list>"));

    [Fact]
    public void A_relation_is_a_list_of_contexts() => Assert.Equal(
        Models.Feel("[{name: \"甲\", n: 1}, {name: \"乙\", n: null}]"),
        Models.Value("<relation><column name=\"name\"/><column name=\"n\" typeRef=\"number\"/>"
            + "<row>" + Models.Literal("\"甲\"") + Models.Literal("1") + "</row>"
            + "<row>" + Models.Literal("\"乙\"") + Models.Literal("\"x\"") + "</row></relation>"));

    [Theory]
    [InlineData("n", "5", "120")]
    [InlineData("n", "\"x\"", "null")]
    [InlineData("m", "5", "null")]
    public void A_function_takes_arguments_by_name_and_may_call_itself(string parameter, string argument, string expected) => Assert.Equal(
        Models.Feel(expected),
        Models.Value("<context>" + Entry("f", "<functionDefinition><formalParameter name=\"n\" typeRef=\"number\"/>"
            + Models.Literal("if n = 0 then 1 else n * f(n - 1)") + "</functionDefinition>")
            + Entry(null, "<invocation>" + Models.Literal("f") + $"<binding><parameter name=\"{parameter}\"/>" + Models.Literal(argument) + "</binding></invocation>")
            + "</context>"));

    [Theory]
    [InlineData("Java")]
    [InlineData("PMML")]
    public void A_function_from_elsewhere_is_null_with_its_kind(string kind) => Assert.Contains(
        $"不支持外部函数（{kind}）",
        Models.Cause(Models.Value("<context>" + Entry("f", $"<functionDefinition kind=\"{kind}\">" + Models.Literal("1") + "</functionDefinition>")
            + Entry(null, Models.Literal("f()")) + "</context>")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("true", "1")]
    [InlineData("false", "2")]
    [InlineData("null", "2")]
    [InlineData("\"x\"", "null")]
    [InlineData("1", "null")]
    public void A_conditional_needs_a_truth_value(string condition, string expected) => Assert.Equal(
        Models.Feel(expected),
        Models.Value($"<conditional><if>{Models.Literal(condition)}</if><then>{Models.Literal("1")}</then><else>{Models.Literal("2")}</else></conditional>"));

    [Theory]
    [InlineData("[1, 2, 3]", "item > 1", "[2, 3]")]
    [InlineData("[1, 2, 3]", "null", "[]")]
    [InlineData("[1, 2, 3]", "2", "null")]
    [InlineData("[]", "\"x\"", "[]")]
    [InlineData("5", "item > 1", "[5]")]
    [InlineData("null", "true", "null")]
    [InlineData("[{a: 1}, {a: 2}]", "a > 1", "[{a: 2}]")]
    public void A_filter_keeps_the_items_that_match(string list, string match, string expected) => Assert.Equal(
        Models.Feel(expected),
        Models.Value($"<filter><in>{Models.Literal(list)}</in><match>{Models.Literal(match)}</match></filter>"));

    [Theory]
    [InlineData("[1, 2]", "x * 2", "[2, 4]")]
    [InlineData("[]", "x", "[]")]
    [InlineData("3", "x", "[3]")]
    [InlineData("null", "x", "null")]
    [InlineData("[1..3]", "count(partial)", "[0, 1, 2]")]
    public void A_for_gives_one_value_an_item(string list, string body, string expected) => Assert.Equal(
        Models.Feel(expected),
        Models.Value($"<for iteratorVariable=\"x\"><in>{Models.Literal(list)}</in><return>{Models.Literal(body)}</return></for>"));

    [Theory]
    [InlineData("[1, 2]", "x > 1", "true", "false")]
    [InlineData("[1, 2]", "x > 0", "true", "true")]
    [InlineData("[1, 2]", "x > 2", "false", "false")]
    [InlineData("[]", "true", "false", "true")]
    [InlineData("[1, null]", "x > 0", "true", "null")]
    [InlineData("[1, null]", "x > 1", "null", "false")]
    [InlineData("[1]", "\"x\"", "null", "null")]
    [InlineData("null", "true", "null", "null")]
    public void Some_and_every_ask_each_item(string list, string condition, string some, string every)
    {
        var inside = $" iteratorVariable=\"x\"><in>{Models.Literal(list)}</in><satisfies>{Models.Literal(condition)}</satisfies>";

        Assert.Equal(Models.Feel(some), Models.Value($"<some{inside}</some>"));
        Assert.Equal(Models.Feel(every), Models.Value($"<every{inside}</every>"));
    }

    private static string Entry(string? name, string logic, string type = "Any") => name is null
        ? $"<contextEntry>{logic}</contextEntry>"
        : $"<contextEntry><variable name=\"{name}\" typeRef=\"{type}\"/>{logic}</contextEntry>";
}
