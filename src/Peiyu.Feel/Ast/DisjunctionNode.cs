using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>Conditions joined by <c>or</c>; those after the first that is true are not evaluated.</summary>
internal sealed class DisjunctionNode(IReadOnlyList<Node> operands) : Node
{
    internal IReadOnlyList<Node> Operands => operands;

    private protected override FeelValue Run(Frame frame) =>
        Logic.Any(operands.Select(operand => operand.Evaluate(frame)), "or");
}
