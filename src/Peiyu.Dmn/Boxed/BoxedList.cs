using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

internal static class BoxedList
{
    internal static Node Read(MarkupElement element, Compiler compiler) => new ListNode(
        [.. element.Children.Where(child => BoxedExpressions.Knows(child.Name)).Select(compiler.Boxed)]);
}
