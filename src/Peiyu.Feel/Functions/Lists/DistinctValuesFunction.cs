using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class DistinctValuesFunction
{
    internal static BuiltIn Function { get; } = new(
        "distinct values",
        new Overload(arguments => new FeelList(Of(arguments.List(0))), Parameter.List("list")));

    internal static List<FeelValue> Of(IEnumerable<FeelValue> items)
    {
        List<FeelValue> distinct = [];
        foreach (var item in items)
        {
            if (!distinct.Exists(other => Equality.Holds(item, other)))
                distinct.Add(item);
        }
        return distinct;
    }
}
