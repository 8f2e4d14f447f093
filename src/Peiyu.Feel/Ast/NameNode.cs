using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <param name="name">The name.</param>
/// <param name="otherwise">A built-in function of that name, which any other value hides.</param>
internal sealed class NameNode(string name, FeelFunction? otherwise) : Node
{
    internal string Name => name;

    internal FeelFunction? Otherwise => otherwise;

    private protected override FeelValue Run(Frame frame) =>
        frame.Find(name) ?? otherwise ?? (FeelValue)FeelNull.Because($"没有名为“{name}”的值");
}
