using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class ConcatenateFunction
{
    internal static BuiltIn Function { get; } = new(
        "concatenate",
        new Overload(Apply, Parameter.List("list").Repeated));

    private static FeelList Apply(Arguments arguments) =>
        new([.. arguments.All.SelectMany(list => ((FeelList)list).Items)]);
}
