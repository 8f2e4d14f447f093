using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class AfterFunction
{
    internal static BuiltIn Function { get; } = new(
        "after",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Range("range"), Parameter.Any("point")),
        new Overload(Apply, Parameter.Any("point"), Parameter.Range("range")),
        new Overload(Apply, Parameter.Any("point1"), Parameter.Any("point2")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[1], arguments[0], Relations.Before);
}
