using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class BeforeFunction
{
    internal static BuiltIn Function { get; } = new(
        "before",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Range("range"), Parameter.Any("point")),
        new Overload(Apply, Parameter.Any("point"), Parameter.Range("range")),
        new Overload(Apply, Parameter.Any("point1"), Parameter.Any("point2")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[0], arguments[1], Relations.Before);
}
