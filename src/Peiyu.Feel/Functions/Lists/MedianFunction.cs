using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class MedianFunction
{
    internal static BuiltIn Function { get; } = new(
        "median",
        Overload.OfItems("list", items => Aggregate.Numbers(items, Middle)));

    private static FeelNumber Middle(IReadOnlyList<decimal> numbers)
    {
        decimal[] sorted = [.. numbers.Order()];
        var half = sorted.Length / 2;
        return new FeelNumber(sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
