namespace Peiyu.Feel.Functions.Numbers;

internal static class DecimalFunction
{
    internal static BuiltIn Function { get; } = new(
        "decimal",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.HalfEven),
            Parameter.Number("n"), Parameter.Number("scale")));
}
