using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

internal static class OddFunction
{
    internal static BuiltIn Function { get; } = new(
        "odd",
        new Overload(arguments => FeelValue.Of(Math.Abs(arguments.Number(0) % 2) == 1), Parameter.Number("number")));
}
