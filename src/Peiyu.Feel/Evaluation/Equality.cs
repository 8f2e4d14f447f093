using System.Runtime.CompilerServices;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Equality of values. C# null: the two cannot be compared.</summary>
internal static class Equality
{
    internal static bool? Of(FeelValue a, FeelValue b) => (a, b) switch
    {
        (FeelNull, FeelNull) => true,
        (FeelNull, _) or (_, FeelNull) => false,
        (FeelTime, FeelTime) or (FeelDateTime, FeelDateTime) => Ordering.Of(a, b) == 0,
        (FeelList x, FeelList y) => Lists(x, y),
        (FeelContext x, FeelContext y) => Contexts(x, y),
        (FeelFunction, FeelFunction) => ReferenceEquals(a, b) ? true : null,
        _ => a.GetType() == b.GetType() ? a.Equals(b) : null,
    };

    /// <summary>The FEEL value of <c>a = b</c>.</summary>
    internal static FeelValue Compare(FeelValue a, FeelValue b) => Of(a, b) is { } equal
        ? FeelBoolean.Of(equal)
        : FeelNull.Because($"{a.Kind}与{b.Kind}不能比较是否相等");

    /// <summary>Equal beyond doubt: for searching lists, where an item of another type is simply not it.</summary>
    internal static bool Holds(FeelValue a, FeelValue b)
    {
        Effort.Spend();
        return Of(a, b) == true;
    }

    private static bool? Lists(FeelList a, FeelList b)
    {
        if (a.Items.Count != b.Items.Count)
            return false;
        return All(a.Items.Zip(b.Items));
    }

    private static bool? Contexts(FeelContext a, FeelContext b)
    {
        List<(FeelValue, FeelValue)> pairs = [];
        foreach (var (name, value) in a.Entries)
        {
            if (b.Get(name) is not { } other)
                return false;
            pairs.Add((value, other));
        }
        return pairs.Count == b.Entries.Count() ? All(pairs) : false;
    }

    private static bool? All(IEnumerable<(FeelValue, FeelValue)> pairs)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return null;
        bool? all = true;
        foreach (var (a, b) in pairs)
        {
            Effort.Spend();
            var equal = Of(a, b);
            if (equal == false)
                return false;
            all &= equal;
        }
        return all;
    }
}
