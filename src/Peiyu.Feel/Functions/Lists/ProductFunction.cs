using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class ProductFunction
{
    internal static BuiltIn Function { get; } = new("product", Overload.OfItems("list", Apply));

    private static FeelValue? Apply(IReadOnlyList<FeelValue> items) =>
        Aggregate.Numbers(items, numbers => new FeelNumber(numbers.Aggregate((a, b) => a * b)));
}
