using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class InstanceOfNode(Node operand, FeelType type) : Node
{
    // The standard asks for the type alone: the values that a model allows do not count.
    private readonly FeelType _type = type.Unrestricted;

    private protected override FeelValue Run(Frame frame) => FeelBoolean.Of(_type.Accepts(operand.Evaluate(frame)));
}
