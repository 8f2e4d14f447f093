using System.Runtime.CompilerServices;
using Peiyu.Feel.Ast;

namespace Peiyu.Feel.Parsing;

/// <summary>Reads a text into a tree, by recursive descent.</summary>
internal sealed partial class Parser
{
    private const int DeepestNesting = 500;

    private readonly Scanner _scanner;
    private readonly NameScope _names;
    private readonly TypeVocabulary _types;
    private readonly List<(int Position, string Name)> _reads = [];
    private readonly List<(int Position, FeelComparison Comparison)> _comparisons = [];
    private readonly List<FeelCall> _calls = [];
    private int _depth;

    internal Parser(string text, Vocabulary vocabulary)
    {
        _scanner = new Scanner(text);
        _names = new NameScope(vocabulary);
        _types = vocabulary.Types;
    }

    internal IReadOnlySet<string> FreeNames => _reads.Select(read => read.Name).ToHashSet();

    internal IReadOnlyList<FeelCall> Calls => _calls;

    internal IReadOnlyList<FeelComparison> Comparisons =>
        [.. _comparisons.OrderBy(entry => entry.Position).Select(entry => entry.Comparison)];

    internal Node ReadExpression()
    {
        var node = Expression();
        ExpectEnd();
        return node;
    }

    private void ExpectEnd()
    {
        if (!_scanner.AtEnd)
            throw _scanner.Error("运算符或文本结束");
    }

    private Node Expression() => Binary(Level.Disjunction);

    /// <summary>The place of what comes next, without the space before it.</summary>
    private int Mark()
    {
        _ = _scanner.Next;
        return _scanner.Position;
    }

    private T Spanned<T>(int start, T node)
        where T : Node
    {
        node.Span = start.._scanner.LastEnd;
        return node;
    }

    private void Enter()
    {
        if (++_depth > DeepestNesting || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw _scanner.Error($"不超过 {DeepestNesting} 层的嵌套");
    }

    private void Leave() => _depth--;

    private List<T> Separated<T>(Func<T> read)
    {
        List<T> items = [read()];
        while (_scanner.Try(","))
            items.Add(read());
        return items;
    }
}
