using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class DuringFunction
{
    internal static BuiltIn Function { get; } = new(
        "during",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Any("point"), Parameter.Range("range")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[1], arguments[0], Relations.Includes);
}
