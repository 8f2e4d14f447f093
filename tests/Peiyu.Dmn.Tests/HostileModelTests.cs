using System.Diagnostics;
using System.Text;
using Xunit;

namespace Peiyu.Dmn.Tests;

/// <summary>What comes from outside is refused in a sentence that says where, and costs next to nothing.</summary>
public sealed class HostileModelTests
{
    private const string Open = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" namespace=\"n\" name=\"m\">";

    [Theory]
    [InlineData("", 1, "没有内容")]
    [InlineData("这不是 XML", 1, "不是合乎规则的 XML")]
    [InlineData("<definitions", 1, "不是合乎规则的 XML")]
    [InlineData(Open, 1, "不是合乎规则的 XML")]
    [InlineData(Open + "</definitions>多余", 1, "不是合乎规则的 XML")]
    [InlineData("<html/>", 1, "最外层应为 definitions")]
    [InlineData("<definitions xmlns=\"urn:other\"/>", 1, "不是 DMN 1.1 至 1.5 的")]
    [InlineData("<definitions xmlns=\"http://www.omg.org/spec/DMN/20130901\"/>", 1, "不是 DMN 1.1 至 1.5 的")]
    [InlineData("<!DOCTYPE definitions [<!ENTITY a \"b\">]>\n" + Open + "</definitions>", 1, "文档类型声明")]
    [InlineData("<!DOCTYPE definitions SYSTEM \"file:///etc/passwd\">" + Open + "</definitions>", 1, "文档类型声明")]
    [InlineData(Open + "\n<decison name=\"d\"/></definitions>", 2, "没有元素“decison”")]
    [InlineData(Open + "\n<decision/></definitions>", 2, "decision 要有 name")]
    [InlineData(Open + "\n<itemDefinition/></definitions>", 2, "要有 name")]
    [InlineData(Open + "\n<import namespace=\"urn:a\" name=\"a\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/></definitions>", 2, "找不到命名空间为“urn:a”的模型")]
    public void A_file_that_is_no_model_is_refused_with_its_line(string text, int line, string message)
    {
        var problem = Models.Refusal(text);

        Assert.Equal(("model.dmn", line), (problem.File, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Laughs_by_the_billion_are_not_begun()
    {
        var text = new StringBuilder("<!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
        for (var i = 1; i < 12; i++)
            text.Append("<!ENTITY l").Append(i).Append(" \"").Insert(text.Length, $"&l{i - 1};", 10).Append("\">");
        text.Append("]>").Append(Open).Append("<description>&l11;</description></definitions>");

        var problem = Quickly(() => Models.Refusal(text.ToString()));

        Assert.Contains("文档类型声明", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_levels_are_too_deep()
    {
        var text = Open + Repeat("<context><contextEntry>", 5_000) + Repeat("</contextEntry></context>", 5_000) + "</definitions>";

        Assert.Contains("嵌套超过 200 层", Quickly(() => Models.Refusal(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_inside_what_is_passed_over_counts_too()
    {
        var text = Open + "<extensionElements>" + Repeat("<x>", 10_000) + Repeat("</x>", 10_000) + "</extensionElements></definitions>";

        Assert.Contains("嵌套超过 200 层", Quickly(() => Models.Refusal(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_megabytes_are_not_read_to_the_end()
    {
        using var stream = new Endless(Open + "<description>", 100 * 1024 * 1024);

        var exception = Quickly(() => Assert.Throws<DmnException>(() => DmnModel.Read(stream, "model.dmn")));

        Assert.Contains("超过 16 MB", exception.Problem.Message, StringComparison.Ordinal);
        Assert.True(stream.Given < 20 * 1024 * 1024, $"{stream.Given} bytes were read.");
    }

    [Fact]
    public void Too_many_elements_are_refused()
    {
        var text = Open + Repeat("<description/>", 101) + "</definitions>";

        var problem = Models.Refusal(text, new DmnLimits { Elements = 100 });

        Assert.Contains("元素超过 100 个", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_cut_into_a_million_pieces_is_read_in_one_pass()
    {
        var text = Open + "<description>" + Repeat("a<!---->", 1_000_000) + "</description></definitions>";

        Assert.Empty(Quickly(() => Models.ReadText(text)).Decisions);
    }

    [Theory]
    [InlineData("a", "“a” → “a”")]
    [InlineData("b", "“a” → “b” → “a”")]
    [InlineData("c", "“a” → “c” → “b” → “a”")]
    public void Decisions_that_require_themselves_are_refused_with_the_circle(string first, string circle)
    {
        var text = Open
            + Models.Decision("a", "", requires: Models.NeedsDecision(first))
            + Models.Decision("b", "", requires: Models.NeedsDecision("a"))
            + Models.Decision("c", "", requires: Models.NeedsDecision("b")) + "</definitions>";

        Assert.Contains(circle, Models.Refusal(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_ten_thousand_decisions_is_no_circle_and_no_crash()
    {
        var text = new StringBuilder(Open).Append(Models.Decision("d0", Models.Literal("1")));
        for (var i = 1; i <= 10_000; i++)
            text.Append(Models.Decision($"d{i}", Models.Literal($"d{i - 1} + 1"), requires: Models.NeedsDecision($"d{i - 1}")));

        var model = Quickly(() => Models.ReadText(text.Append("</definitions>").ToString()));

        Assert.Equal(Models.Feel("101"), model.Evaluate("d100", []));
        // How deep the stack reaches differs by machine and by how the program was compiled.
        var last = model.Evaluate("d10000", []);
        Assert.True(last.Equals(Models.Feel("10001")) || Models.Cause(last).Contains("嵌套过深", StringComparison.Ordinal), last.ToString());
    }

    [Fact]
    public void A_type_that_is_only_another_name_for_itself_is_refused()
    {
        var text = Open + "<itemDefinition name=\"a\"><typeRef>b</typeRef></itemDefinition>"
            + "<itemDefinition name=\"b\"><typeRef>a</typeRef></itemDefinition></definitions>";

        Assert.Contains("绕了一圈", Models.Refusal(text).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_that_calls_itself_without_end_is_null()
    {
        var model = Models.Read(
            "<businessKnowledgeModel id=\"f\" name=\"f\"><variable name=\"f\"/><encapsulatedLogic>"
            + "<formalParameter name=\"n\"/>" + Models.Literal("f(n + 1)") + "</encapsulatedLogic></businessKnowledgeModel>"
            + Models.Decision("d", Models.Literal("f(1)"), requires: Models.NeedsKnowledge("f")));

        Assert.Contains("嵌套过深", Models.Cause(model.Evaluate("d", [])), StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static T Quickly<T>(Func<T> act)
    {
        var watch = Stopwatch.StartNew();
        var result = act();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        return result;
    }
}
