using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Ranges;

internal static class FinishedByFunction
{
    internal static BuiltIn Function { get; } = new(
        "finished by",
        new Overload(Apply, Parameter.Range("range1"), Parameter.Range("range2")),
        new Overload(Apply, Parameter.Range("range"), Parameter.Any("point")));

    private static FeelValue? Apply(Arguments arguments) =>
        Span.Relate(arguments[1], arguments[0], Relations.Finishes);
}
