using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class OverlapsAfterFunction
{
    internal static BuiltIn Function { get; } = new(
        "overlaps after",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[1], arguments[0], Relations.OverlapsBefore);
}
