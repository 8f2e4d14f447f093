namespace Peiyu.Feel.Functions.Numbers;

internal static class CeilingFunction
{
    internal static BuiltIn Function { get; } = new(
        "ceiling",
        new Overload(
            arguments => Rounding.Apply(arguments, RoundingRule.Ceiling),
            Parameter.Number("n"), Parameter.Number("scale").Optional));
}
