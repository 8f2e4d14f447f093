using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class Extreme
{
    /// <summary>The smallest (−1) or the largest (1) of values; C# null when some of them have no order.</summary>
    internal static FeelValue? Of(IReadOnlyList<FeelValue> items, int direction)
    {
        if (items.Count == 0)
            return FeelNull.Because("空列表没有最小值和最大值");
        var best = items[0];
        foreach (var item in items)
        {
            if (Ordering.Of(item, best) is not { } order)
                return null;
            if (order * direction > 0)
                best = item;
        }
        return best;
    }
}
