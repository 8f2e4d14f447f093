using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class SortFunction
{
    internal static BuiltIn Function { get; } = new(
        "sort",
        new Overload(Apply, Parameter.List("list"), Parameter.Function("precedes")));

    private static FeelValue Apply(Arguments arguments)
    {
        FeelNull? failure = null;
        var sorted = MergeSort.Of([.. arguments.List(0)], (a, b) =>
        {
            var result = arguments.Function(1).Invoke([a, b]);
            if (result is not FeelBoolean)
                failure ??= result as FeelNull ?? FeelNull.Because($"排序函数应得是非，实得{result.Kind}");
            return result is FeelBoolean { Value: true };
        });
        return failure ?? (FeelValue)new FeelList(sorted);
    }
}
