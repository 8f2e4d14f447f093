using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class RangeNode(Node start, bool startIncluded, Node end, bool endIncluded) : Node
{
    internal Node Start => start;

    internal bool StartIncluded => startIncluded;

    internal Node End => end;

    internal bool EndIncluded => endIncluded;

    private protected override FeelValue Run(Frame frame)
    {
        var (low, high) = (start.Evaluate(frame), end.Evaluate(frame));
        return Flaw(low, high) ?? (FeelValue)new FeelRange(low, startIncluded, high, endIncluded);
    }

    /// <summary>Why these two values are no bounds of one range; C# null when they are.</summary>
    internal static FeelNull? Flaw(FeelValue low, FeelValue high)
    {
        if (Nulls.Among(low, high) is { } none)
            return none;
        return Ordering.Of(low, high) is null ? FeelNull.Because($"{low.Kind}与{high.Kind}不能构成区间") : null;
    }
}
