using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class InsertBeforeFunction
{
    internal static BuiltIn Function { get; } = new(
        "insert before",
        new Overload(Apply, Parameter.List("list"), Parameter.Number("position"), Parameter.Any("newItem").OrNull));

    private static FeelValue Apply(Arguments arguments)
    {
        List<FeelValue> items = [.. arguments.List(0)];
        if (Listing.Index(items.Count, arguments.Number(1)) is not { } index)
            return Listing.NoPosition(items, arguments[1]);
        items.Insert(index, arguments[2]);
        return new FeelList(items);
    }
}
