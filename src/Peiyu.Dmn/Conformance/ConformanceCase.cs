using System.Xml.Linq;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Conformance;

/// <summary>One case: inputs, and what comes of them.</summary>
internal static class ConformanceCase
{
    /// <summary>What came instead of what was expected; C# null when all came as expected.</summary>
    internal static string? Run(DmnModel model, XElement test, DmnSetting setting)
    {
        List<DmnInput> inputs = [.. Children(test, "inputNode").Select(Input)];
        foreach (var node in Children(test, "resultNode"))
        {
            var actual = Actual(model, test, node, inputs, setting);
            var expected = Children(node, "expected").Select(ConformanceValue.Read).FirstOrDefault(FeelNull.Literal);
            if (!ConformanceValue.IsSame(actual, expected))
                return $"“{Name(node)}”应为 {expected}，实为 {actual}{Cause(actual)}";
        }
        return null;
    }

    private static FeelValue Actual(
        DmnModel model, XElement test, XElement node, List<DmnInput> inputs, DmnSetting setting)
    {
        if (test.Attribute("invocableName")?.Value is not { } function)
            return model.Evaluate(Name(node), inputs, setting);
        var value = model.Invoke(function, inputs, setting);
        // A service with several output decisions gives them all.
        return value is FeelContext outputs && model.HasSeveralOutputs(function)
            ? outputs.Get(Name(node)) ?? FeelNull.Because($"没有结果“{Name(node)}”")
            : value;
    }

    private static DmnInput Input(XElement node) =>
        new(Name(node), ConformanceValue.Read(node), node.Attribute("namespace")?.Value);

    private static string Cause(FeelValue value) => value is FeelNull none ? $"（{none.Cause.Message}）" : "";

    private static string Name(XElement node) => node.Attribute("name")?.Value ?? "";

    private static IEnumerable<XElement> Children(XElement element, string name) =>
        element.Elements().Where(child => child.Name.LocalName == name);
}
