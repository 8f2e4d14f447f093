using Peiyu.Feel.Values;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>What elements see of one another: requirements, services, imports, versions, clock and findings.</summary>
public sealed class GraphTests
{
    [Fact]
    public void A_decision_sees_what_it_requires_and_nothing_else()
    {
        var model = Models.Read(Models.InputData("a") + Models.InputData("b")
            + Models.Decision("d", Models.Literal("[a, b]"), requires: Models.NeedsInput("a")));

        var value = model.Evaluate("d", [new DmnInput("a", Models.Feel("1")), new DmnInput("b", Models.Feel("2"))]);

        Assert.Equal(Models.Feel("[1, null]"), value);
        Assert.Equal(["a"], model.InputsOf("d"));
    }

    [Theory]
    [InlineData("s(1, 2)", "[1, 2]")]
    [InlineData("s(given: 2, x: 1)", "[1, 2]")]
    [InlineData("s(1)", "null")]
    [InlineData("s(1, \"text\")", "[1, null]")]
    [InlineData("s(other: 1, given: 2)", "null")]
    public void A_service_takes_its_input_data_and_then_its_decisions(string call, string expected) =>
        Assert.Equal(Models.Feel(expected), Service(call).Evaluate("call", [new DmnInput("x", Models.Feel("99"))]));

    [Fact]
    public void Inside_a_service_the_callers_inputs_are_not_visible() =>
        Assert.Equal(Models.Feel("[null, 5]"), Service("1").Invoke("s", [new DmnInput("given", Models.Feel("5"))]));

    [Fact]
    public void A_given_decision_is_not_evaluated() =>
        Assert.Equal(Models.Feel("[1, 7]"), Service("1").Evaluate("result", [new DmnInput("x", Models.Feel("1")), new DmnInput("given", Models.Feel("7"))]));

    [Fact]
    public void Elements_of_an_imported_model_are_read_by_its_name()
    {
        var imported = Models.Read(Models.InputData("name") + Models.Decision("greeting", Models.Literal("\"你好，\" + name"), requires: Models.NeedsInput("name"))
            + "<itemDefinition name=\"short\"><typeRef>string</typeRef><allowedValues><text>string length(?) &lt; 6</text></allowedValues></itemDefinition>");
        var model = Models.ReadText(
            $"<definitions xmlns=\"{Models.Version15}\" namespace=\"urn:outer\" name=\"outer\">"
            + $"<import namespace=\"urn:test\" name=\"the other\" importType=\"{Models.Version15}\"/>"
            + Models.Decision("d", Models.Literal("the other.greeting"), "the other.short", "<informationRequirement><requiredDecision href=\"urn:test#greeting\"/></informationRequirement>")
            + "</definitions>",
            uri => uri == "urn:test" ? imported : null);

        Assert.Empty(model.Problems);
        Assert.Equal(FeelValue.Of("你好，甲"), model.Evaluate("d", [new DmnInput("name", FeelValue.Of("甲"), "urn:test")]));
        Assert.Contains("应为 short", Models.Cause(model.Evaluate("d", [new DmnInput("name", FeelValue.Of("很长的名字"))])), StringComparison.Ordinal);
    }

    [Fact]
    public void Imports_of_a_file_are_found_in_its_folder_and_circles_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory("dmn").FullName;
        try
        {
            Write("a", "b");
            Write("b", null);
            Write("x", "y");
            Write("y", "x");

            Assert.Equal("a", DmnModel.Load(Path.Combine(folder, "a.dmn")).Name);
            Assert.Contains("绕成圈", Assert.Throws<DmnException>(() => DmnModel.Load(Path.Combine(folder, "x.dmn"))).Message, StringComparison.Ordinal);
            Assert.Contains("文件不存在", Assert.Throws<DmnException>(() => DmnModel.Load(Path.Combine(folder, "z.dmn"))).Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, true);
        }

        void Write(string name, string? import) => File.WriteAllText(
            Path.Combine(folder, name + ".dmn"),
            $"<definitions xmlns=\"{Models.Version15}\" namespace=\"urn:{name}\" name=\"{name}\">"
            + (import is null ? "" : $"<import namespace=\"urn:{import}\" name=\"{import}\" importType=\"{Models.Version15}\"/>") + "</definitions>");
    }

    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd")]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData(Models.Version15)]
    public void Every_version_of_the_standard_is_read(string version) => Assert.Equal(
        Models.Feel("2"), Models.Read(Models.Decision("d", Models.Literal("1 + 1"), "number"), version: version).Evaluate("d", []));

    [Fact]
    public void Types_of_DMN_1_1_are_qualified_names()
    {
        var model = Models.ReadText(
            "<definitions xmlns=\"http://www.omg.org/spec/DMN/20151101/dmn.xsd\" xmlns:feel=\"http://www.omg.org/spec/FEEL/20140401\" xmlns:own=\"urn:test\" namespace=\"urn:test\" name=\"m\">"
            + "<itemDefinition name=\"t\"><typeRef>feel:number</typeRef></itemDefinition>" + Models.Decision("d", Models.Literal("\"x\""), "own:t") + "</definitions>");

        Assert.Empty(model.Problems);
        Assert.Contains("应为 t", Models.Cause(model.Evaluate("d", [])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("today()", "@\"2023-12-31\"")]
    [InlineData("now()", "date and time(\"2023-12-31T23:30:00+08:00\")")]
    [InlineData("today(1)", "null")]
    public void Today_is_the_day_in_China(string text, string expected) => Assert.Equal(
        Models.Feel(expected),
        Models.Read(Models.Decision("d", Models.Literal(text))).Evaluate("d", [], new DmnSetting(Clock: new StillClock())));

    [Fact]
    public void Without_a_clock_there_is_no_today() => Assert.Contains("没有时钟", Models.Cause(Models.Value(Models.Literal("today()"))), StringComparison.Ordinal);

    [Fact]
    public void A_reference_to_nothing_is_a_problem()
    {
        var model = Models.Read("\n" + Models.Decision("d", Models.Literal("1"), requires: Models.NeedsInput("nobody")));

        Assert.Equal((2, "没有“#nobody”所指的元素，请核对 href"), (Assert.Single(model.Problems).Line, model.Problems[0].Message));
    }

    [Fact]
    public void The_observer_hears_which_rows_of_a_table_applied()
    {
        var observer = new TableObserver();
        var table = "<decisionTable outputLabel=\"奖补\"><input label=\"等级\"><inputExpression><text>grade</text></inputExpression></input><output/>"
            + "<rule><inputEntry><text>\"A\"</text></inputEntry><outputEntry><text>10 * 2</text></outputEntry><annotationEntry><text>第三条</text></annotationEntry></rule></decisionTable>";
        var model = Models.Read(Models.InputData("grade") + Models.Decision("d", table, requires: Models.NeedsInput("grade")));

        model.Evaluate("d", [new DmnInput("grade", FeelValue.Of("A"))], new DmnSetting(observer));

        var finding = Assert.Single(observer.Findings);
        var row = Assert.Single(finding.Rows);
        Assert.Equal(("奖补", "等级", FeelValue.Of("A"), Models.Feel("20")), (finding.Table, finding.Inputs[0].Label, finding.Inputs[0].Value, finding.Result));
        Assert.Equal((1, "\"A\"", "10 * 2", "第三条"), (row.Number, row.Conditions[0], row.Results[0], row.Annotations[0]));
    }

    private static DmnModel Service(string call) => Models.Read(
        Models.InputData("x")
        + Models.Decision("given", Models.Literal("0"), "number")
        + Models.Decision("result", Models.Literal("[x, given]"), requires: Models.NeedsInput("x") + Models.NeedsDecision("given"))
        + "<decisionService id=\"s\" name=\"s\"><variable name=\"s\"/><outputDecision href=\"#result\"/><inputDecision href=\"#given\"/><inputData href=\"#x\"/></decisionService>"
        + Models.Decision("call", Models.Literal(call), requires: Models.NeedsKnowledge("s")));
}
