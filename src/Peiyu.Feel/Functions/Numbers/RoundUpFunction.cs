namespace Peiyu.Feel.Functions.Numbers;

internal static class RoundUpFunction
{
    internal static BuiltIn Function { get; } = new(
        "round up",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.Up),
            Parameter.Number("n"), Parameter.Number("scale")));
}
