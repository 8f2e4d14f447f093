using System.Text;

namespace Peiyu.Dmn.Markup;

/// <summary>An element of DMN's own vocabulary; what other tools wrote beside it has been left out.</summary>
internal sealed class MarkupElement(string name, int line)
{
    private readonly List<MarkupElement> _children = [];
    private StringBuilder? _written;

    internal string Name => name;

    /// <summary>Line of its beginning, from 1.</summary>
    internal int Line => line;

    internal Dictionary<string, string> Attributes { get; } = [];

    internal IReadOnlyList<MarkupElement> Children => _children;

    /// <summary>The text directly inside it, once it has been closed.</summary>
    internal string Text { get; private set; } = "";

    // Comments cut a text into pieces, of which a hostile file may have a million.
    internal void Append(string piece) => (_written ??= new StringBuilder()).Append(piece);

    internal void Close(Func<string, string> change)
    {
        Text = change(_written?.ToString() ?? "");
        _written = null;
    }

    internal void Add(MarkupElement child) => _children.Add(child);

    /// <summary>The value of an attribute; C# null when it is absent or blank.</summary>
    internal string? Attribute(string attribute) =>
        Attributes.TryGetValue(attribute, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    internal MarkupElement? Child(string child) => _children.Find(element => element.Name == child);

    internal IEnumerable<MarkupElement> All(string child) => _children.Where(element => element.Name == child);

    /// <summary>The text of a child; C# null when there is no such child.</summary>
    internal string? TextOf(string child) => Child(child)?.Text;

    /// <summary>The same content as a literal expression: cells and input expressions are some without saying so.</summary>
    internal MarkupElement AsLiteral()
    {
        var literal = new MarkupElement("literalExpression", line);
        foreach (var (key, value) in Attributes)
            literal.Attributes[key] = value;
        literal._children.AddRange(_children);
        return literal;
    }
}
