using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

/// <summary>The items of all lists, each once.</summary>
internal static class UnionFunction
{
    internal static BuiltIn Function { get; } = new("union", new Overload(Apply, Parameter.List("list").Repeated));

    private static FeelList Apply(Arguments arguments) =>
        new(DistinctValuesFunction.Of(arguments.All.SelectMany(list => ((FeelList)list).Items)));
}
