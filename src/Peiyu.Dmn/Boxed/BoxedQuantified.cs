using Peiyu.Dmn.Markup;
using Peiyu.Dmn.Reading;
using Peiyu.Feel.Ast;

namespace Peiyu.Dmn.Boxed;

/// <summary><c>some</c> and <c>every</c>.</summary>
internal static class BoxedQuantified
{
    internal static Node ReadSome(MarkupElement element, Compiler compiler) => Read(element, compiler, every: false);

    internal static Node ReadEvery(MarkupElement element, Compiler compiler) => Read(element, compiler, every: true);

    private static BoxedQuantifiedNode Read(MarkupElement element, Compiler compiler, bool every)
    {
        var iterator = BoxedFor.Iterator(element, compiler);
        return new BoxedQuantifiedNode(every, iterator, compiler.With(iterator.Name).Part(element, "satisfies"));
    }
}
