using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

internal static class Observed
{
    /// <summary>Compares and tells the observer.</summary>
    internal static FeelValue Compare(Frame frame, FeelComparison comparison, FeelValue left, FeelValue right)
    {
        var result = Comparing.Apply(comparison.Operator, left, right);
        frame.Observer?.Compared(comparison, left, right, result);
        return result;
    }
}
