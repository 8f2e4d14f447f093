using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>Declared types: what passes, what is converted, what becomes null with its cause.</summary>
public sealed class ItemTypeTests
{
    private const string Types = """
        <itemDefinition name="grade"><typeRef>string</typeRef><allowedValues><text>"A", "B"</text></allowedValues></itemDefinition>
        <itemDefinition name="grades" isCollection="true"><typeRef>grade</typeRef></itemDefinition>
        <itemDefinition name="marks" isCollection="true"><typeRef>string</typeRef><allowedValues><text>"A", "B"</text></allowedValues></itemDefinition>
        <itemDefinition name="pair" isCollection="true"><typeRef>number</typeRef><typeConstraint><text>count(?) = 2</text></typeConstraint></itemDefinition>
        <itemDefinition name="percent"><typeRef>number</typeRef><allowedValues><text>[0..100]</text></allowedValues></itemDefinition>
        <itemDefinition name="person"><itemComponent name="full name"><typeRef>string</typeRef></itemComponent><itemComponent name="age"><typeRef>percent</typeRef></itemComponent></itemDefinition>
        <itemDefinition name="tree"><itemComponent name="v"><typeRef>number</typeRef></itemComponent><itemComponent name="kids" isCollection="true"><typeRef>tree</typeRef></itemComponent></itemDefinition>
        <itemDefinition name="toText"><functionItem outputTypeRef="string"><parameters name="n" typeRef="number"/></functionItem></itemDefinition>
        """;

    [Theory]
    [InlineData("number", "1", "1")]
    [InlineData("number", "\"1\"", "null")]
    [InlineData("number", "[1]", "1")]
    [InlineData("number", "[1, 2]", "null")]
    [InlineData("number", "null", "null")]
    [InlineData("date and time", "@\"2023-01-02\"", "date and time(\"2023-01-02T00:00:00Z\")")]
    [InlineData("date", "@\"2023-01-02T00:00:00\"", "null")]
    [InlineData("grade", "\"A\"", "\"A\"")]
    [InlineData("grade", "\"C\"", "null")]
    [InlineData("grade", "[\"A\"]", "\"A\"")]
    [InlineData("grades", "\"A\"", "[\"A\"]")]
    [InlineData("grades", "[\"A\", \"B\"]", "[\"A\", \"B\"]")]
    [InlineData("grades", "[\"A\", \"C\"]", "null")]
    [InlineData("marks", "[\"A\", \"C\"]", "null")]
    [InlineData("marks", "[\"A\", \"B\"]", "[\"A\", \"B\"]")]
    [InlineData("pair", "[1, 2]", "[1, 2]")]
    [InlineData("pair", "[1, 2, 3]", "null")]
    [InlineData("pair", "1", "null")]
    [InlineData("percent", "100", "100")]
    [InlineData("percent", "100.1", "null")]
    [InlineData("person", "{\"full name\": \"x\", age: 5, more: 1}", "{\"full name\": \"x\", age: 5, more: 1}")]
    [InlineData("person", "{\"full name\": \"x\"}", "null")]
    [InlineData("person", "{\"full name\": \"x\", age: 101}", "null")]
    [InlineData("person", "{\"full name\": \"x\", age: null}", "{\"full name\": \"x\", age: null}")]
    [InlineData("tree", "{v: 1, kids: [{v: 2, kids: []}]}", "{v: 1, kids: [{v: 2, kids: []}]}")]
    [InlineData("tree", "{v: 1, kids: [{v: \"x\", kids: []}]}", "null")]
    public void A_value_conforms_is_converted_or_becomes_null(string type, string value, string expected) =>
        Assert.Equal(Models.Feel(expected), Models.Value(Models.Literal(value), Types, type));

    [Fact]
    public void What_does_not_conform_says_what_it_should_be() => Assert.Equal(
        "决策“d”的结果应为 grade，实为文本 \"C\"", Models.Cause(Models.Value(Models.Literal("\"C\""), Types, "grade")));

    [Fact]
    public void An_input_that_does_not_conform_is_null_with_its_cause()
    {
        var model = Models.Read(Types + Models.InputData("x", "percent") + Models.Decision("d", Models.Literal("x + 1"), requires: Models.NeedsInput("x")));

        Assert.Equal(Models.Feel("8"), model.Evaluate("d", [new DmnInput("x", Models.Feel("7"))]));
        Assert.Contains("输入“x”应为 percent", Models.Cause(model.Evaluate("d", [new DmnInput("x", Models.Feel("700"))])), StringComparison.Ordinal);
        Assert.Equal("缺少“x”", Models.Cause(model.Evaluate("d", [])));
    }

    [Theory]
    [InlineData("function(n: number) string(n)", "true")]
    [InlineData("function(n: string) n", "false")]
    [InlineData("function(a, b) a", "false")]
    [InlineData("string", "false")]
    public void A_function_type_asks_for_parameters_and_result(string function, string expected)
    {
        if (function == "string")
            Assert.Equal(Models.Feel("null"), Models.Value(Models.Literal("\"no function\""), Types, "toText"));
        else
            Assert.Equal(Models.Feel(expected), Models.Value(Models.Literal($"({function}) instance of toText"), Types));
    }

    [Fact]
    public void Instance_of_asks_for_the_type_and_not_for_the_allowed_values() =>
        Assert.Equal(FeelBoolean.True, Models.Value(Models.Literal("256 instance of percent"), Types));

    [Fact]
    public void A_name_with_spaces_is_read_after_a_dot() => Assert.Equal(
        FeelValue.Of("x"), Models.Value(Models.Literal("{\"full name\": \"x\"}.full name"), Types));

    [Fact]
    public void A_type_that_nobody_defined_is_a_problem_and_any_type()
    {
        var model = Models.Read(Models.Decision("d", Models.Literal("1"), "kilogram"));

        Assert.Contains("没有名为“kilogram”的类型", Assert.Single(model.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(Models.Feel("1"), model.Evaluate("d", []));
    }
}
