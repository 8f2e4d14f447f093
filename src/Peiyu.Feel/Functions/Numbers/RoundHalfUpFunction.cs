namespace Peiyu.Feel.Functions.Numbers;

internal static class RoundHalfUpFunction
{
    internal static BuiltIn Function { get; } = new(
        "round half up",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.HalfUp),
            Parameter.Number("n"), Parameter.Number("scale")));
}
