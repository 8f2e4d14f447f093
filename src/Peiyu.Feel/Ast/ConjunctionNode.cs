using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>Conditions joined by <c>and</c>; those after the first that is false are not evaluated.</summary>
internal sealed class ConjunctionNode(IReadOnlyList<Node> operands) : Node
{
    internal IReadOnlyList<Node> Operands => operands;

    private protected override FeelValue Run(Frame frame) =>
        Logic.All(operands.Select(operand => operand.Evaluate(frame)), "and");
}
