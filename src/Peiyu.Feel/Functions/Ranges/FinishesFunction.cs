using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class FinishesFunction
{
    internal static BuiltIn Function { get; } = new(
        "finishes",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Any("point"), Parameter.Range("range")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[0], arguments[1], Relations.Finishes);
}
