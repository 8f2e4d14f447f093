using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Ast;

/// <summary>A written context. Each entry sees the ones before it.</summary>
internal sealed class ContextNode(IReadOnlyList<KeyValuePair<string, Node>> entries) : Node
{
    internal override FeelType StaticType => new ContextType(
        [.. entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.StaticType ?? SimpleType.Any))]);

    private protected override FeelValue Run(Frame frame)
    {
        OrderedDictionary<string, FeelValue> values = [];
        var inner = frame.With(new DictionaryScope(values));
        foreach (var (name, node) in entries)
        {
            if (!values.TryAdd(name, node.Evaluate(inner)))
                return FeelNull.Because($"上下文中“{name}”写了两次");
        }
        return FeelContext.Of(values);
    }
}
