using System.Globalization;
using System.Text;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tests;

/// <summary>Small models, written where they are tested.</summary>
internal static class Models
{
    internal const string Version15 = "https://www.omg.org/spec/DMN/20230324/MODEL/";

    internal static DmnModel Read(string body, Func<string, DmnModel?>? resolve = null, string version = Version15) =>
        ReadText($"<definitions xmlns=\"{version}\" namespace=\"urn:test\" name=\"test\">{body}</definitions>", resolve);

    internal static DmnModel ReadText(string text, Func<string, DmnModel?>? resolve = null, DmnLimits? limits = null) =>
        DmnModel.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "model.dmn", resolve, limits);

    /// <summary>The problem for which a text is refused.</summary>
    internal static DmnProblem Refusal(string text, DmnLimits? limits = null) =>
        Xunit.Assert.Throws<DmnException>(() => ReadText(text, null, limits)).Problem;

    /// <summary>The value of one decision whose logic this is.</summary>
    internal static FeelValue Value(string logic, string types = "", string type = "Any", params DmnInput[] inputs) =>
        Read(types + Decision("d", logic, type)).Evaluate("d", inputs);

    internal static string Decision(string name, string logic, string type = "Any", string requires = "") =>
        $"<decision id=\"{name}\" name=\"{name}\"><variable name=\"{name}\" typeRef=\"{type}\"/>{requires}{logic}</decision>";

    internal static string InputData(string name, string type = "Any") =>
        $"<inputData id=\"{name}\" name=\"{name}\"><variable name=\"{name}\" typeRef=\"{type}\"/></inputData>";

    internal static string Literal(string text, string type = "Any") => string.Create(
        CultureInfo.InvariantCulture,
        $"<literalExpression typeRef=\"{type}\"><text>{System.Security.SecurityElement.Escape(text)}</text></literalExpression>");

    internal static string NeedsInput(string name) =>
        $"<informationRequirement><requiredInput href=\"#{name}\"/></informationRequirement>";

    internal static string NeedsDecision(string name) =>
        $"<informationRequirement><requiredDecision href=\"#{name}\"/></informationRequirement>";

    internal static string NeedsKnowledge(string name) =>
        $"<knowledgeRequirement><requiredKnowledge href=\"#{name}\"/></knowledgeRequirement>";

    internal static FeelValue Feel(string text) => FeelExpression.Parse(text).Evaluate(FeelScope.Empty);

    internal static string Cause(FeelValue value) => Xunit.Assert.IsType<FeelNull>(value).Cause.Message;
}
