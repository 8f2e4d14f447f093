using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

/// <summary>A call whose arguments are named.</summary>
internal static class Invocation
{
    internal static Node Read(MarkupElement element, Compiler compiler)
    {
        var function = compiler.Required(element.Child("calledFunction") ?? element, "调用");
        var arguments = element.All("binding").Select(binding => Argument(binding, compiler)).ToList();
        return arguments.Count == 0 ? new CallNode(function, []) : new NamedCallNode(function, arguments);
    }

    private static KeyValuePair<string, Node> Argument(MarkupElement binding, Compiler compiler)
    {
        var parameter = binding.Child("parameter");
        var name = parameter?.Attribute("name") ?? "";
        var value = compiler.Required(binding.Child("bindingFormula") ?? binding, $"参数“{name}”");
        return KeyValuePair.Create(
            name,
            parameter is null ? value : Compiler.Typed(value, compiler.Type(parameter.Attribute("typeRef"), parameter), $"参数“{name}”"));
    }
}
