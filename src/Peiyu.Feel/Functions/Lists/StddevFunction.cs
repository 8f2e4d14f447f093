using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

/// <summary>The standard deviation of a sample.</summary>
internal static class StddevFunction
{
    internal static BuiltIn Function { get; } = new(
        "stddev",
        Overload.OfItems("list", items => Aggregate.Numbers(items, Deviation)));

    private static FeelValue Deviation(IReadOnlyList<decimal> numbers)
    {
        if (numbers.Count < 2)
            return FeelNull.Because("标准差至少需要两个数");
        var mean = numbers.Average();
        var variance = numbers.Sum(number => (number - mean) * (number - mean)) / (numbers.Count - 1);
        return Real.From(Math.Sqrt((double)variance), "函数 stddev ");
    }
}
