using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class BetweenNode(
    FeelComparison fromBelow, FeelComparison fromAbove, Node value, Node low, Node high) : Node
{
    internal Node Value => value;

    internal Node Low => low;

    internal Node High => high;

    private protected override FeelValue Run(Frame frame)
    {
        var tested = value.Evaluate(frame);
        // Both bounds are always compared, so that an observer sees both.
        FeelValue[] results =
        [
            Observed.Compare(frame, fromBelow, tested, low.Evaluate(frame)),
            Observed.Compare(frame, fromAbove, tested, high.Evaluate(frame)),
        ];
        return Logic.All(results, "between");
    }
}
