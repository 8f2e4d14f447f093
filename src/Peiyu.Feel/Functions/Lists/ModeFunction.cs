using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

/// <summary>The most frequent numbers, the smallest first.</summary>
internal static class ModeFunction
{
    internal static BuiltIn Function { get; } = new("mode", Overload.OfItems("list", Apply));

    private static FeelValue? Apply(IReadOnlyList<FeelValue> items) =>
        items.Count == 0 ? FeelList.Empty : Aggregate.Numbers(items, MostFrequent);

    private static FeelList MostFrequent(IReadOnlyList<decimal> numbers)
    {
        List<IGrouping<decimal, decimal>> groups = [.. numbers.GroupBy(number => number)];
        var most = groups.Max(group => group.Count());
        return new FeelList(
            [.. groups.Where(group => group.Count() == most).Select(group => group.Key).Order().Select(FeelValue.Of)]);
    }
}
