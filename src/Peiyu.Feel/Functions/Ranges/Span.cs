using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

/// <summary>A range with both bounds, or a point as the range from itself to itself.</summary>
internal sealed record Span(Bound Start, Bound End)
{
    /// <summary>C# null when a range has no bound on one side.</summary>
    internal static Span? Of(FeelValue value) => value is not FeelRange range
        ? new Span(new Bound(value, true), new Bound(value, true))
        : range is { Start: { } start, End: { } end }
            ? new Span(new Bound(start, range.StartIncluded), new Bound(end, range.EndIncluded))
            : null;

    /// <summary>Asks a question of two spans whose bounds can all be put in order; C# null when they cannot.</summary>
    internal static FeelValue? Relate(FeelValue a, FeelValue b, Func<Span, Span, bool> question) =>
        Of(a) is { } first && Of(b) is { } second && first.IsOrdered(second)
            ? FeelBoolean.Of(question(first, second))
            : null;

    private bool IsOrdered(Span other) => Ordering.Of(Start.Value, other.Start.Value) is not null
        && Ordering.Of(Start.Value, End.Value) is not null
        && Ordering.Of(other.Start.Value, other.End.Value) is not null;
}
