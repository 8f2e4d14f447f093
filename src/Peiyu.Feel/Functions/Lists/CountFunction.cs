using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class CountFunction
{
    internal static BuiltIn Function { get; } = new(
        "count",
        new Overload(arguments => FeelValue.Of(arguments.List(0).Count), Parameter.List("list")));
}
