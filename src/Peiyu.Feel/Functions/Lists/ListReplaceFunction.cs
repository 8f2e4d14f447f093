using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class ListReplaceFunction
{
    internal static BuiltIn Function { get; } = new(
        "list replace",
        new Overload(
            AtPosition,
            Parameter.List("list"), Parameter.Number("position"), Parameter.Any("newItem").OrNull),
        new Overload(
            WhereMatched,
            Parameter.List("list"), Parameter.Function("match"), Parameter.Any("newItem").OrNull));

    private static FeelValue AtPosition(Arguments arguments)
    {
        FeelValue[] items = [.. arguments.List(0)];
        if (Listing.Index(items.Length, arguments.Number(1)) is not { } index)
            return Listing.NoPosition(items, arguments[1]);
        items[index] = arguments[2];
        return new FeelList(items);
    }

    private static FeelValue WhereMatched(Arguments arguments)
    {
        FeelValue[] items = [.. arguments.List(0)];
        for (var i = 0; i < items.Length; i++)
        {
            var matched = arguments.Function(1).Invoke([items[i], arguments[2]]);
            if (matched is not FeelBoolean truth)
                return matched as FeelNull ?? FeelNull.Because($"匹配函数应得是非，实得{matched.Kind}");
            if (truth.Value)
                items[i] = arguments[2];
        }
        return new FeelList(items);
    }
}
