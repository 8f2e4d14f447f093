using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class IncludesFunction
{
    internal static BuiltIn Function { get; } = new(
        "includes",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Range("range"), Parameter.Any("point")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[0], arguments[1], Relations.Includes);
}
