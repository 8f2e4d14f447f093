using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class MeanFunction
{
    internal static BuiltIn Function { get; } = new(
        "mean",
        Overload.OfItems("list", items => Aggregate.Numbers(items, numbers => new FeelNumber(numbers.Average()))));
}
