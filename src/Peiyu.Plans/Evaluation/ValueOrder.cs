using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>The order of values of the same sort.</summary>
internal static class ValueOrder
{
    public static int Compare(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelDate a, FeelDate b) => a.Value.CompareTo(b.Value),
        (FeelNumber a, FeelNumber b) => a.Value.CompareTo(b.Value),
        (FeelText a, FeelText b) => CodePoints.Compare(a.Value, b.Value),
        // An unknown comes last: what is known to be early goes first.
        (FeelNull, FeelNull) => 0,
        (FeelNull, _) => 1,
        (_, FeelNull) => -1,
        _ => 0,
    };

    /// <summary>By the first that differs.</summary>
    public static int Compare(IReadOnlyList<FeelValue> left, IReadOnlyList<FeelValue> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (Compare(left[i], right[i]) is var order && order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
