namespace Peiyu.Feel.Functions.Numbers;

internal static class RoundDownFunction
{
    internal static BuiltIn Function { get; } = new(
        "round down",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.Down),
            Parameter.Number("n"), Parameter.Number("scale")));
}
