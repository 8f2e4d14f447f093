using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class NegationNode(Node operand) : Node
{
    internal Node Operand => operand;

    private protected override FeelValue Run(Frame frame) => Arithmetic.Negate(operand.Evaluate(frame));
}
