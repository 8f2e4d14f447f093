using Peiyu.Dmn.Boxed;
using Peiyu.Dmn.Markup;
using Peiyu.Feel;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Parsing;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Reading;

/// <summary>Turns what is written at one place of a model into trees, knowing the names that may be meant there.</summary>
internal sealed class Compiler(ModelText model, IReadOnlyCollection<string> names)
{
    private Vocabulary? _vocabulary;

    internal ModelText Model => model;

    /// <summary>A place further inside, where more names are visible.</summary>
    internal Compiler With(params IEnumerable<string> more) => new(model, [.. names, .. more]);

    /// <summary>A place inside a filter, where names may also be entries of the item.</summary>
    internal Compiler InFilter() => With(["item", .. model.EntryNames.Where(name => !Feel.Parsing.Names.IsPlain(name))]);

    /// <summary>A text that is an expression. One that cannot be read is null, and a problem of the model.</summary>
    internal Node Expression(string text, int line) => Read(text, line, parser => parser.ReadExpression());

    /// <summary>A text that is unary tests; nothing at all tests nothing.</summary>
    internal Node Tests(string text, int line) => string.IsNullOrWhiteSpace(text)
        ? new ConstantNode(FeelBoolean.True)
        : Read(text, line, parser => parser.ReadUnaryTests());

    /// <summary>The expression that is one of the element's children; C# null when there is none.</summary>
    internal Node? Inside(MarkupElement element) =>
        element.Children.FirstOrDefault(child => BoxedExpressions.Knows(child.Name)) is { } found ? Boxed(found) : null;

    /// <summary>Like <see cref="Inside"/>, with a null that says what is missing.</summary>
    internal Node Required(MarkupElement element, string what) =>
        Inside(element) ?? new ConstantNode(FeelNull.Because($"{what}没有写表达式"));

    /// <summary>The expression inside a named part of an element, such as the <c>then</c> of a conditional.</summary>
    internal Node Part(MarkupElement element, string part) => element.Child(part) is { } found
        ? Required(found, part)
        : throw model.Refuse(element, $"{element.Name} 要有 {part}");

    /// <summary>A boxed expression, whose value has the declared type or is null.</summary>
    internal Node Boxed(MarkupElement element)
    {
        var node = BoxedExpressions.Read(element, this);
        return element.Attribute("typeRef") is { } type ? Typed(node, Type(type, element), "表达式的值") : node;
    }

    internal static Node Typed(Node node, FeelType type, string what) =>
        type == SimpleType.Any ? node : new TypedNode(node, type, what);

    /// <summary>The type of this name; any type, and a problem of the model, when there is none.</summary>
    internal FeelType Type(string? name, MarkupElement place)
    {
        if (string.IsNullOrWhiteSpace(name))
            return SimpleType.Any;
        if (model.Types.TryGetValue(name, out var type))
            return type;
        if (SimpleTypes.Find(name) is { } simple)
            return simple;
        model.Complain(place, $"没有名为“{name}”的类型，请核对 typeRef");
        return SimpleType.Any;
    }

    private Node Read(string text, int line, Func<Parser, Node> read)
    {
        _vocabulary ??= new Vocabulary(names) { Entries = model.EntryPatterns, Types = model.TypeVocabulary };
        try
        {
            return read(new Parser(text, _vocabulary));
        }
        catch (FeelSyntaxException exception)
        {
            model.Complain(line + exception.Error.Line - 1, $"表达式“{text.Trim()}”读不懂，{exception.Error.Message}");
            return new ConstantNode(FeelNull.Because($"表达式“{text.Trim()}”读不懂，{exception.Error.Message}"));
        }
    }
}
