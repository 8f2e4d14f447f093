using System.Diagnostics.CodeAnalysis;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Parsing;
using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;

namespace Peiyu.Feel;

/// <summary>An expression of FEEL, read once and evaluated as often as wanted, also by several threads.</summary>
public sealed class FeelExpression
{
    private readonly Node _root;

    private FeelExpression(string text, Node root, Parser parser)
    {
        Text = text;
        _root = root;
        FreeNames = parser.FreeNames;
        Comparisons = parser.Comparisons;
        Calls = parser.Calls;
    }

    public string Text { get; }

    /// <summary>The tree, for another way of evaluating it.</summary>
    internal Node Root => _root;

    /// <summary>
    /// Names that the expression reads from the scope. Inside a filter a name may be an entry of the filtered items:
    /// there it counts only if it is among the known names, or if no known names were given.
    /// </summary>
    public IReadOnlySet<string> FreeNames { get; }

    /// <summary>Every comparison, in the order in which they stand in the text.</summary>
    public IReadOnlyList<FeelComparison> Comparisons { get; }

    /// <summary>Every call of a function that the scope must give, in the order in which they end in the text.</summary>
    public IReadOnlyList<FeelCall> Calls { get; }

    /// <param name="text">The expression.</param>
    /// <param name="knownNames">
    /// Names of the scope. For reading the text, only those that hold spaces or other special characters are needed.
    /// </param>
    /// <exception cref="FeelSyntaxException">The text is not an expression.</exception>
    public static FeelExpression Parse(string text, IReadOnlyCollection<string>? knownNames = null) =>
        Read(text, knownNames, parser => parser.ReadExpression());

    public static bool TryParse(
        string text,
        IReadOnlyCollection<string>? knownNames,
        [NotNullWhen(true)] out FeelExpression? expression,
        [NotNullWhen(false)] out FeelSyntaxError? error)
    {
        try
        {
            expression = Parse(text, knownNames);
            error = null;
            return true;
        }
        catch (FeelSyntaxException exception)
        {
            expression = null;
            error = exception.Error;
            return false;
        }
    }

    /// <summary>
    /// Reads a cell of a decision table, such as <c>&lt; 5, [10..20]</c>. The value under test is read from the
    /// scope's name <c>?</c>.
    /// </summary>
    /// <exception cref="FeelSyntaxException">The text is not a list of unary tests.</exception>
    public static FeelExpression ParseUnaryTests(string text, IReadOnlyCollection<string>? knownNames = null) =>
        Read(text, knownNames, parser => parser.ReadUnaryTests());

    /// <summary>
    /// Never throws on account of the expression: what cannot be computed is null, with its cause; so is what would take too long.
    /// </summary>
    /// <param name="scope">Where its names are found.</param>
    /// <param name="observer">Hears every comparison; null: nobody does.</param>
    /// <param name="trace">Takes down every step; null: nobody wants to know.</param>
    public FeelValue Evaluate(FeelScope scope, IFeelObserver? observer = null, FeelTrace? trace = null)
    {
        if (trace is null)
            return Run(new Frame(scope, null, observer));
        var index = trace.Begin(this);
        var value = Run(new Frame(scope, null, observer, trace));
        trace.End(index, value);
        return value;
    }

    /// <summary>Evaluates and tells how it came to its value.</summary>
    public Explanation Explain(FeelScope scope)
    {
        var trace = new FeelTrace();
        Evaluate(scope, null, trace);
        return trace.At(0);
    }

    public override string ToString() => Text;

    private FeelValue Run(Frame frame) => Effort.Bound((_root, frame), static given => given._root.Evaluate(given.frame));

    private static FeelExpression Read(string text, IReadOnlyCollection<string>? knownNames, Func<Parser, Node> read)
    {
        var parser = new Parser(text, knownNames is null ? Vocabulary.None : new Vocabulary(knownNames));
        return new FeelExpression(text, read(parser), parser);
    }
}
