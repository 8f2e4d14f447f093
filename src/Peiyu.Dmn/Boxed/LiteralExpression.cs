using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Boxed;

internal static class LiteralExpression
{
    internal static Node Read(MarkupElement element, Compiler compiler)
    {
        if (!DmnVersion.IsFeel(element.Attribute("expressionLanguage")))
        {
            compiler.Model.Complain(element, "只会算 FEEL 表达式，请改写或删去 expressionLanguage");
            return new ConstantNode(FeelNull.Because($"不会算用“{element.Attribute("expressionLanguage")}”写的表达式"));
        }
        return element.Child("text") is { } text && !string.IsNullOrWhiteSpace(text.Text)
            ? compiler.Expression(text.Text, text.Line)
            : new ConstantNode(FeelNull.Because("表达式是空的"));
    }
}
