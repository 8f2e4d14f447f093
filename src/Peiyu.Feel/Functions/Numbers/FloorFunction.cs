namespace Peiyu.Feel.Functions.Numbers;

internal static class FloorFunction
{
    internal static BuiltIn Function { get; } = new(
        "floor",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.Floor),
            Parameter.Number("n"), Parameter.Number("scale").Optional));
}
