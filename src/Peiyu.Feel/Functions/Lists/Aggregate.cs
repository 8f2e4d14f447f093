using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class Aggregate
{
    /// <summary>Computes over a list of numbers; C# null when something else is in the list.</summary>
    internal static FeelValue? Numbers(IReadOnlyList<FeelValue> items, Func<IReadOnlyList<decimal>, FeelValue> compute)
    {
        if (Nulls.Among(items) is { } none)
            return none;
        List<decimal> numbers = [.. items.OfType<FeelNumber>().Select(number => number.Value)];
        if (numbers.Count < items.Count)
            return null;
        return numbers.Count == 0 ? FeelNull.Because("空列表没有可计算的数") : compute(numbers);
    }
}
