using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class SumFunction
{
    internal static BuiltIn Function { get; } = new(
        "sum",
        Overload.OfItems("list", items => Aggregate.Numbers(items, numbers => new FeelNumber(numbers.Sum()))));
}
