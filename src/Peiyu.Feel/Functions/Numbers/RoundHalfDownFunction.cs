namespace Peiyu.Feel.Functions.Numbers;

internal static class RoundHalfDownFunction
{
    internal static BuiltIn Function { get; } = new(
        "round half down",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.HalfDown),
            Parameter.Number("n"), Parameter.Number("scale")));
}
