using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

internal static class BoxedFilter
{
    internal static Node Read(MarkupElement element, Compiler compiler) =>
        new BoxedFilterNode(compiler.Part(element, "in"), compiler.InFilter().Part(element, "match"));
}
