using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ConstantNode(FeelValue value) : Node
{
    internal FeelValue Value => value;

    internal override FeelType? StaticType => SimpleType.Of(value);

    private protected override FeelValue Run(Frame frame) => value;
}
