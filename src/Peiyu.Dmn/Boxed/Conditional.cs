using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

internal static class Conditional
{
    internal static Node Read(MarkupElement element, Compiler compiler) => new BoxedConditionalNode(
        compiler.Part(element, "if"), compiler.Part(element, "then"), compiler.Part(element, "else"));
}
