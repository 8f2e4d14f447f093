namespace Peiyu.Feel.Functions.Lists;

internal static class MaxFunction
{
    internal static BuiltIn Function { get; } = new("max", Overload.OfItems("list", items => Extreme.Of(items, 1)));
}
