using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ConstantNode(FeelValue value) : Node
{
    internal FeelValue Value => value;

    private protected override FeelValue Run(Frame frame) => value;
}
