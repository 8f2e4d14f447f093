using Peiyu.Dmn.Markup;
using Peiyu.Feel.Types;

namespace Peiyu.Dmn.Reading;

/// <summary>Reads item definitions as types. They may stand in any order, and a structure may hold itself.</summary>
internal sealed class ItemTypes(ModelText model)
{
    private readonly Compiler _compiler = new(model, []);

    internal void Read(MarkupElement definitions)
    {
        List<MarkupElement> items = [.. definitions.All("itemDefinition")];
        foreach (var item in items)
        {
            var name = item.Attribute("name") ?? throw model.Refuse(item, "类型定义（itemDefinition）要有 name");
            FeelType type = new NamedType(name, () => Defined(item));
            if (!model.Types.TryAdd(name, type))
                model.Complain(item, $"类型“{name}”定义了两次");
            Note(item);
        }
        foreach (var item in items)
            RefuseCircle(item, items);
    }

    /// <summary>Looks at every definition once, so that what is wrong is known when the model has been read.</summary>
    internal void Check()
    {
        foreach (var type in model.Types.Values.OfType<NamedType>())
            _ = type.Target;
    }

    private FeelType Defined(MarkupElement item)
    {
        var type = Restricted(Content(item), item.Child("allowedValues"));
        if (item.Attribute("isCollection") is "true" or "1")
            type = new ListType(type);
        return Restricted(type, item.Child("typeConstraint"));
    }

    private FeelType Content(MarkupElement item)
    {
        if (item.Child("functionItem") is { } function)
            return Function(function);
        return item.Child("itemComponent") is null
            ? _compiler.Type(item.TextOf("typeRef"), item)
            : new ContextType([.. item.All("itemComponent").Select(Component)]);
    }

    private KeyValuePair<string, FeelType> Component(MarkupElement component) =>
        KeyValuePair.Create(component.Attribute("name") ?? "", Defined(component));

    private FunctionType Function(MarkupElement function) => new(
        [.. function.All("parameters").Select(parameter => _compiler.Type(parameter.Attribute("typeRef"), parameter))],
        function.Attribute("outputTypeRef") is { } result ? _compiler.Type(result, function) : null);

    private FeelType Restricted(FeelType type, MarkupElement? constraint)
    {
        if (constraint?.TextOf("text") is not { } text || string.IsNullOrWhiteSpace(text))
            return type;
        return new RestrictedType(type, _compiler.Tests(text, constraint.Line), text.Trim());
    }

    private void Note(MarkupElement item)
    {
        foreach (var component in item.All("itemComponent"))
        {
            if (component.Attribute("name") is { } name)
                model.EntryNames.Add(name);
            Note(component);
        }
    }

    // A type that is only another name for itself has no values to speak of.
    private void RefuseCircle(MarkupElement item, List<MarkupElement> items)
    {
        HashSet<MarkupElement> seen = [];
        for (var next = item; next is not null && IsAlias(next);)
        {
            if (!seen.Add(next))
                throw model.Refuse(item, $"类型“{item.Attribute("name")}”绕了一圈还是它自己，请核对 typeRef");
            var target = next.TextOf("typeRef");
            next = items.Find(other => other.Attribute("name") == target);
        }
    }

    private static bool IsAlias(MarkupElement item) =>
        item.Attribute("isCollection") is not ("true" or "1")
        && item.Child("itemComponent") is null && item.Child("functionItem") is null;
}
