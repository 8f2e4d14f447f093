using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class OverlapsBeforeFunction
{
    internal static BuiltIn Function { get; } = new(
        "overlaps before",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[0], arguments[1], Relations.OverlapsBefore);
}
