using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class FunctionNode(IReadOnlyList<string> names, FunctionType signature, Node body) : Node
{
    internal IReadOnlyList<string> Names => names;

    internal FunctionType Signature => signature;

    internal Node Body => body;

    private protected override FeelValue Run(Frame frame) => new Closure(this, frame);
}
