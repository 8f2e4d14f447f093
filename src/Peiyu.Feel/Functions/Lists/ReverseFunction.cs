using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class ReverseFunction
{
    internal static BuiltIn Function { get; } = new(
        "reverse",
        new Overload(arguments => new FeelList([.. arguments.List(0).Reverse()]), Parameter.List("list")));
}
