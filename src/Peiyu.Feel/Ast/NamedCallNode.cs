using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

internal sealed class NamedCallNode(Node function, IReadOnlyList<KeyValuePair<string, Node>> arguments) : Node
{
    internal Node Function => function;

    internal int ArgumentCount => arguments.Count;

    private protected override FeelValue Run(Frame frame) => function.Evaluate(frame) switch
    {
        FeelFunction callee => callee.InvokeNamed(
            [.. arguments.Select(argument => KeyValuePair.Create(argument.Key, argument.Value.Evaluate(frame)))]),
        FeelNull none => none,
        var other => FeelNull.Because($"{other.Kind}不是函数，不能调用"),
    };
}
