using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Types;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

internal static class FunctionDefinition
{
    internal static Node Read(MarkupElement element, Compiler compiler) =>
        Read(element, compiler, SimpleType.Any, "函数");

    /// <param name="element">A function definition, or the logic of a business knowledge model.</param>
    /// <param name="compiler">The place of the definition.</param>
    /// <param name="result">The declared type of what the function gives.</param>
    /// <param name="what">What the function is called in messages.</param>
    internal static FunctionNode Read(MarkupElement element, Compiler compiler, FeelType result, string what)
    {
        var parameters = element.All("formalParameter").ToList();
        List<string> names = [.. parameters.Select(parameter => parameter.Attribute("name") ?? "")];
        var body = Compiler.Typed(Body(element, compiler.With(names), what), result, $"{what}的结果");
        var signature = new FunctionType(
            [.. parameters.Select(parameter => compiler.Type(parameter.Attribute("typeRef"), parameter))],
            body.StaticType);
        return new FunctionNode(names, signature, body);
    }

    private static Node Body(MarkupElement element, Compiler compiler, string what)
    {
        var kind = element.Attribute("kind") ?? "FEEL";
        return kind.Equals("FEEL", StringComparison.OrdinalIgnoreCase)
            ? compiler.Required(element, what)
            : new ConstantNode(FeelNull.Because($"不支持外部函数（{kind}）"));
    }
}
