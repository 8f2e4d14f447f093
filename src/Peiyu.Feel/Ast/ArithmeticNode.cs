using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ArithmeticNode(string sign, Node left, Node right) : Node
{
    internal string Sign => sign;

    internal Node Left => left;

    internal Node Right => right;

    private protected override FeelValue Run(Frame frame) =>
        Arithmetic.Apply(sign, left.Evaluate(frame), right.Evaluate(frame));
}
