using Peiyu.Feel.Ast;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

internal sealed class BoxedContextNode(IReadOnlyList<KeyValuePair<string, Node>> entries, Node? result) : Node
{
    private protected override FeelValue Run(Frame frame)
    {
        OrderedDictionary<string, FeelValue> values = [];
        var inner = frame.With(new DictionaryScope(values));
        foreach (var (name, node) in entries)
        {
            if (!values.TryAdd(name, node.Evaluate(inner)))
                return FeelNull.Because($"上下文中“{name}”写了两次");
        }
        return result?.Evaluate(inner) ?? FeelContext.Of(values);
    }
}
