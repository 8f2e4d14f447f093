using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast.Tests;

/// <summary>A written range. Both bounds are compared, so that an observer sees both.</summary>
internal sealed class RangeTest(FeelComparison fromBelow, FeelComparison fromAbove, RangeNode range) : Test
{
    internal RangeNode Range => range;

    private protected override FeelValue Run(FeelValue value, Frame frame)
    {
        var (low, high) = (range.Start.Evaluate(frame), range.End.Evaluate(frame));
        FeelValue[] results =
        [
            Observed.Compare(frame, fromBelow, value, low),
            Observed.Compare(frame, fromAbove, value, high),
        ];
        return RangeNode.Flaw(low, high) ?? Logic.All(results, "in");
    }
}
