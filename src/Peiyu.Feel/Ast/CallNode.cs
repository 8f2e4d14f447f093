using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class CallNode(Node function, IReadOnlyList<Node> arguments) : Node
{
    internal Node Function => function;

    internal IReadOnlyList<Node> Arguments => arguments;

    private protected override FeelValue Run(Frame frame) => function.Evaluate(frame) switch
    {
        FeelFunction callee => callee.Invoke([.. arguments.Select(argument => argument.Evaluate(frame))]),
        FeelNull none => none,
        var other => FeelNull.Because($"{other.Kind}不是函数，不能调用"),
    };
}
