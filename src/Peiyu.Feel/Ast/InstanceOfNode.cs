using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class InstanceOfNode(Node operand, FeelType type) : Node
{
    private protected override FeelValue Run(Frame frame) => FeelBoolean.Of(type.Accepts(operand.Evaluate(frame)));
}
