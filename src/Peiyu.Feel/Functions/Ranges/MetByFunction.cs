using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class MetByFunction
{
    internal static BuiltIn Function { get; } = new(
        "met by",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[1], arguments[0], Relations.Meets);
}
