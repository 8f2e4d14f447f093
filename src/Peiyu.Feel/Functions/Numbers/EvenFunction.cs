using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

internal static class EvenFunction
{
    internal static BuiltIn Function { get; } = new(
        "even",
        new Overload(arguments => FeelValue.Of(arguments.Number(0) % 2 == 0), Parameter.Number("number")));
}
