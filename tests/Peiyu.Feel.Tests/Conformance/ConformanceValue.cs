using System.Xml.Linq;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tests.Conformance;

/// <summary>Values as the conformance kit writes them.</summary>
internal static class ConformanceValue
{
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    internal static FeelValue Read(XElement element)
    {
        if (element.Attribute(Nil) is not null)
            return FeelNull.Literal;
        List<XElement> children = [.. element.Elements()];
        if (children.Count == 0)
            return FeelNull.Literal;
        return children[0].Name.LocalName switch
        {
            "value" => Simple(children[0]),
            "list" => new FeelList([.. children[0].Elements().Select(Read)]),
            _ => FeelContext.Of(children.Select(Component)),
        };
    }

    /// <summary>The kit computes in decimal128, and rounds what it expects.</summary>
    internal static bool IsSame(FeelValue actual, FeelValue expected) => (actual, expected) switch
    {
        (FeelNumber a, FeelNumber b) => Math.Abs(a.Value - b.Value) <= Math.Abs(b.Value) * 1e-8m + 1e-8m,
        (FeelList a, FeelList b) => a.Items.Count == b.Items.Count
            && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second)),
        (FeelContext a, FeelContext b) => a.Entries.Count() == b.Entries.Count()
            && a.Entries.All(entry => b.Get(entry.Key) is { } other && IsSame(entry.Value, other)),
        _ => actual.Equals(expected),
    };

    private static KeyValuePair<string, FeelValue> Component(XElement element) =>
        KeyValuePair.Create(element.Attribute("name")!.Value, Read(element));

    private static FeelValue Simple(XElement element)
    {
        if (element.Attribute(Nil) is not null)
            return FeelNull.Literal;
        var text = element.Value;
        var type = element.Attribute(Type)?.Value.Split(':')[^1] ?? "string";
        return type switch
        {
            "string" => FeelValue.Of(text),
            "boolean" => FeelValue.Of(text.Trim() is "true" or "1"),
            "decimal" or "double" or "integer" or "int" or "float" => Literal(text.Trim()),
            _ => Literal($"@\"{text.Trim()}\""),
        };
    }

    private static FeelValue Literal(string text) => FeelExpression.Parse(text).Evaluate(FeelScope.Empty);
}
