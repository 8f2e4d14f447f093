using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class IfNode(Node condition, Node then, Node otherwise) : Node
{
    internal Node Condition => condition;

    internal Node Then => then;

    internal Node Otherwise => otherwise;

    // As the standard has it, a condition that is null takes the else branch.
    private protected override FeelValue Run(Frame frame) =>
        condition.Evaluate(frame) is FeelBoolean { Value: true } ? then.Evaluate(frame) : otherwise.Evaluate(frame);
}
