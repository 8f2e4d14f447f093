using System.Runtime.CompilerServices;
using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class FlattenFunction
{
    internal static BuiltIn Function { get; } = new(
        "flatten",
        new Overload(Apply, Parameter.List("list")));

    private static FeelValue Apply(Arguments arguments)
    {
        List<FeelValue> flat = [];
        return Collect((FeelList)arguments[0], flat) ?? (FeelValue)new FeelList(flat);
    }

    private static FeelNull? Collect(FeelList list, List<FeelValue> flat)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Nulls.TooDeep;
        Effort.Spend(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not FeelList inner)
                flat.Add(item);
            else if (Collect(inner, flat) is { } failure)
                return failure;
        }
        return null;
    }
}
