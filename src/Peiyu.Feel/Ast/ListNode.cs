using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class ListNode(IReadOnlyList<Node> items) : Node
{
    internal IReadOnlyList<Node> Items => items;

    private protected override FeelValue Run(Frame frame) =>
        new FeelList([.. items.Select(item => item.Evaluate(frame))]);
}
