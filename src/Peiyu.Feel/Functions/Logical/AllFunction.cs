using Peiyu.Feel.Evaluation;

namespace Peiyu.Feel.Functions.Logical;

internal static class AllFunction
{
    internal static BuiltIn Function { get; } = new("all", Overload.OfItems("list", items => Logic.All(items, "all")));
}
