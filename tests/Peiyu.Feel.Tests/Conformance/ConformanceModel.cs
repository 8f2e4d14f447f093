using System.Xml.Linq;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tests.Conformance;

/// <summary>
/// As much of a DMN model as it takes to evaluate its FEEL texts: decisions and business knowledge that are
/// literal expressions, with what they require. Anything else is not supported, and its cases are left out.
/// </summary>
internal sealed class ConformanceModel
{
    private readonly Dictionary<string, XElement> _byId = [];

    internal ConformanceModel(XDocument model)
    {
        foreach (var element in model.Root!.Elements())
        {
            if (element.Attribute("id") is { } id)
                _byId[id.Value] = element;
        }
    }

    internal bool Supports(string decision) => Find(decision) is { } element && IsSupported(element, []);

    internal FeelValue Evaluate(string decision, IReadOnlyDictionary<string, FeelValue> inputs) =>
        Evaluate(Find(decision)!, inputs);

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string NameOf(XElement element) => element.Attribute("name")!.Value;

    private static XElement? LiteralOf(XElement element) =>
        Child(Child(element, "encapsulatedLogic") ?? element, "literalExpression");

    private XElement? Find(string decision) =>
        _byId.Values.FirstOrDefault(element => element.Name.LocalName == "decision" && NameOf(element) == decision);

    private IEnumerable<XElement> Required(XElement element) => element.Elements()
        .Where(child => child.Name.LocalName.EndsWith("Requirement", StringComparison.Ordinal))
        .SelectMany(child => child.Elements())
        .Select(reference => reference.Attribute("href")!.Value.TrimStart('#'))
        .Select(id => _byId.GetValueOrDefault(id) ?? new XElement("unknown"));

    private bool IsSupported(XElement element, HashSet<XElement> seen) => element.Name.LocalName switch
    {
        "inputData" => true,
        "decision" or "businessKnowledgeModel" => IsLiteral(element) && AllSupported(element, seen),
        _ => false,
    };

    private static bool IsLiteral(XElement element) =>
        LiteralOf(element) is { } literal && Child(literal, "text") is not null;

    private bool AllSupported(XElement element, HashSet<XElement> seen) =>
        seen.Add(element) && Required(element).All(required => IsSupported(required, seen));

    private FeelValue Evaluate(XElement element, IReadOnlyDictionary<string, FeelValue> inputs)
    {
        var scope = Required(element).ToDictionary(NameOf, required => Value(required, inputs));
        return Evaluate(LiteralOf(element)!, scope);
    }

    private static FeelValue Evaluate(XElement literal, Dictionary<string, FeelValue> scope)
    {
        var text = Child(literal, "text")!.Value;
        return FeelExpression.TryParse(text, scope.Keys, out var expression, out var error)
            ? expression.Evaluate(FeelScope.Of(scope))
            : FeelNull.Because(error.Message);
    }

    private FeelValue Value(XElement element, IReadOnlyDictionary<string, FeelValue> inputs) =>
        element.Name.LocalName switch
        {
            "inputData" => inputs.GetValueOrDefault(NameOf(element)) ?? FeelNull.Missing(NameOf(element)),
            "decision" => Evaluate(element, inputs),
            _ => Function(element, inputs),
        };

    private FeelFunction Function(XElement element, IReadOnlyDictionary<string, FeelValue> inputs)
    {
        List<string> parameters = [.. Child(element, "encapsulatedLogic")!.Elements()
            .Where(child => child.Name.LocalName == "formalParameter").Select(NameOf)];
        var outer = Required(element).ToDictionary(NameOf, required => Value(required, inputs));
        return FeelFunction.Of(NameOf(element), parameters, arguments =>
        {
            Dictionary<string, FeelValue> scope = new(outer);
            foreach (var (name, value) in parameters.Zip(arguments))
                scope[name] = value;
            return Evaluate(LiteralOf(element)!, scope);
        });
    }
}
