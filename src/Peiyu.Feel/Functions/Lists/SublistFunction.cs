using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class SublistFunction
{
    internal static BuiltIn Function { get; } = new(
        "sublist",
        new Overload(
            Apply,
            Parameter.List("list"), Parameter.Number("start position"), Parameter.Number("length").Optional));

    private static FeelValue Apply(Arguments arguments)
    {
        var items = arguments.List(0);
        if (Listing.Index(items.Count, arguments.Number(1)) is not { } start)
            return Listing.NoPosition(items, arguments[1]);
        var length = arguments.Has(2) ? Math.Truncate(arguments.Number(2)) : items.Count - start;
        return length < 0 || start + length > items.Count
            ? FeelNull.Because($"列表从第 {start + 1} 项起没有 {length} 项")
            : new FeelList([.. items.Skip(start).Take((int)length)]);
    }
}
