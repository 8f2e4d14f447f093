using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ComparisonNode(FeelComparison comparison, Node left, Node right) : Node
{
    internal string Sign => comparison.Operator;

    internal Node Left => left;

    internal Node Right => right;

    private protected override FeelValue Run(Frame frame) =>
        Observed.Compare(frame, comparison, left.Evaluate(frame), right.Evaluate(frame));
}
