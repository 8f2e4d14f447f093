using Peiyu.Feel.Parsing;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Tracing;

/// <summary>
/// How a part of an expression came to its value: what is written and where, the operands with their values, the result,
/// and its cause where that is null. A tree; its parts are made when they are asked for.
/// </summary>
public sealed class Explanation
{
    private readonly object _what;
    private IReadOnlyList<Explanation>? _operands;
    private IReadOnlyList<Explanation>? _behind;

    internal Explanation(FeelTrace trace, int index, FeelExpression source)
    {
        IsRepeated = trace[index].Length < 0;
        index = IsRepeated ? ~trace[index].Length : index;
        // An expression and the node at its root are one step to the reader.
        (Source, index) = trace[index].What is FeelExpression expression && trace[index].Length > 1 ? (expression, index + 1) : (source, index);
        (Trace, Index, _what) = (trace, index, trace[index].What);
        Value = trace[index].Value;
    }

    private Explanation(FeelTrace trace, object notEvaluated, FeelExpression source) =>
        (Trace, Index, _what, Source) = (trace, -1, notEvaluated, source);

    /// <summary>The expression of which it is a part.</summary>
    public FeelExpression Source { get; }

    public ExplanationKind Kind => NodeKinds.Of(_what);

    /// <summary>Where it stands in the text of <see cref="Source"/>.</summary>
    public Range Span => NodeKinds.Span(_what);

    /// <summary>As written; empty for what is not written, such as an item of a list.</summary>
    public string Text => Source.Text[Span];

    /// <summary>Line and column in the text of <see cref="Source"/>, from 1.</summary>
    public (int Line, int Column) Place => Scanner.Place(Source.Text, Span.Start.Value);

    /// <summary>The operator as written; C# null where there is none.</summary>
    public string? Operator => NodeKinds.Operator(_what);

    /// <summary>The name that was read, the entry, the function that was called, or the variable that took the item.</summary>
    public string? Name => NodeKinds.Name(_what);

    /// <summary>What a host noted here; C# null for a part of an expression.</summary>
    public object? Subject => Kind == ExplanationKind.Noted ? _what : null;

    /// <summary>C# null where it was not evaluated, because what stands before it had settled the matter.</summary>
    public FeelValue? Value { get; }

    public bool IsEvaluated => Value is not null;

    /// <summary>It was worked out for an earlier step, which shows the same parts.</summary>
    public bool IsRepeated { get; }

    /// <summary>Why the value is null; C# null where it is not.</summary>
    public FeelCause? Cause => (Value as FeelNull)?.Cause;

    /// <summary>The parts in the order of the text, those that were not evaluated too; of a call, its arguments.</summary>
    public IReadOnlyList<Explanation> Operands => _operands ??= ExplanationParts.Operands(this);

    /// <summary>Expressions elsewhere that had to be evaluated for it: a function's body, a definition; and what a host noted.</summary>
    public IReadOnlyList<Explanation> Behind => _behind ??= ExplanationParts.Behind(this);

    internal FeelTrace Trace { get; }

    internal int Index { get; }

    internal object What => _what;

    public override string ToString() => $"{Text} → {Value}";

    internal Explanation Evaluated(int index) => new(Trace, index, Source);

    internal Explanation NotEvaluated(object part) => new(Trace, part, Source);
}
