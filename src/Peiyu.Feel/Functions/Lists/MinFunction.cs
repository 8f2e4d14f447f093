namespace Peiyu.Feel.Functions.Lists;

internal static class MinFunction
{
    internal static BuiltIn Function { get; } = new("min", Overload.OfItems("list", items => Extreme.Of(items, -1)));
}
