using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

internal static class BoxedFor
{
    internal static Node Read(MarkupElement element, Compiler compiler)
    {
        var iterator = Iterator(element, compiler);
        var inside = compiler.With(iterator.Name, ForNode.Partial);
        return new ForNode([iterator], inside.Part(element, "return"));
    }

    /// <summary>The variable and the collection of an iteration.</summary>
    internal static Iterator Iterator(MarkupElement element, Compiler compiler)
    {
        if (element.Attribute("iteratorVariable") is not { } name)
            throw compiler.Model.Refuse(element, $"{element.Name} 要有 iteratorVariable");
        return new Iterator(name, compiler.Part(element, "in"), null);
    }
}
