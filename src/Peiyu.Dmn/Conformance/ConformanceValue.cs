using System.Xml.Linq;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Conformance;

/// <summary>Values as the conformance kit writes them.</summary>
internal static class ConformanceValue
{
    private const decimal Tolerance = 1e-8m;
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    internal static FeelValue Read(XElement element)
    {
        if (IsNil(element) || element.Elements().FirstOrDefault() is not { } first)
            return FeelNull.Literal;
        return first.Name.LocalName switch
        {
            "value" => Simple(first),
            "list" => IsNil(first) ? FeelNull.Literal : new FeelList([.. first.Elements().Select(Read)]),
            _ => FeelContext.Of(element.Elements().Select(component =>
                KeyValuePair.Create(component.Attribute("name")?.Value ?? "", Read(component)))),
        };
    }

    /// <summary>The kit computes in decimal128, and rounds what it expects.</summary>
    internal static bool IsSame(FeelValue actual, FeelValue expected) => (actual, expected) switch
    {
        (FeelNumber a, FeelNumber b) => Math.Abs(a.Value - b.Value) <= Math.Abs(b.Value) * Tolerance + Tolerance,
        (FeelList a, FeelList b) => a.Items.Count == b.Items.Count
            && a.Items.Zip(b.Items).All(pair => IsSame(pair.First, pair.Second)),
        (FeelContext a, FeelContext b) => a.Entries.Count() == b.Entries.Count()
            && a.Entries.All(entry => b.Get(entry.Key) is { } other && IsSame(entry.Value, other)),
        _ => actual.Equals(expected),
    };

    private static FeelValue Simple(XElement element)
    {
        if (IsNil(element))
            return FeelNull.Literal;
        var text = element.Value;
        return (element.Attribute(Type)?.Value.Split(':')[^1] ?? "string") switch
        {
            "string" => FeelValue.Of(text),
            "boolean" => FeelValue.Of(text.Trim() is "true" or "1"),
            "decimal" or "double" or "integer" or "int" or "long" or "float" => Literal(text.Trim()),
            _ => Literal($"@\"{text.Trim()}\""),
        };
    }

    private static FeelValue Literal(string text) =>
        FeelExpression.TryParse(text, null, out var expression, out var error)
            ? expression.Evaluate(FeelScope.Empty)
            : FeelValue.Of($"{text}：{error.Message}");

    private static bool IsNil(XElement element) => element.Attribute(Nil)?.Value is "true" or "1";
}
