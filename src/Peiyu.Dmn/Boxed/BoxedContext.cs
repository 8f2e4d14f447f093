using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

/// <summary>Named entries, each of which sees those before it; an entry without a name is the result instead.</summary>
internal static class BoxedContext
{
    internal static Node Read(MarkupElement element, Compiler compiler)
    {
        List<KeyValuePair<string, Node>> entries = [];
        Node? result = null;
        foreach (var entry in element.All("contextEntry"))
        {
            var variable = entry.Child("variable");
            if (variable?.Attribute("name") is not { } name)
            {
                result = compiler.Required(entry, "上下文的结果");
                continue;
            }
            // A function may call itself, so that its own name is visible inside it.
            var place = entry.Child("functionDefinition") is null ? compiler : compiler.With(name);
            var type = compiler.Type(variable.Attribute("typeRef"), variable);
            entries.Add(KeyValuePair.Create(
                name, Compiler.Typed(place.Required(entry, $"条目“{name}”"), type, $"条目“{name}”")));
            compiler = compiler.With(name);
        }
        return new BoxedContextNode(entries, result);
    }
}
