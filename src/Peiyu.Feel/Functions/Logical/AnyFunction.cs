using Peiyu.Feel.Evaluation;

namespace Peiyu.Feel.Functions.Logical;

internal static class AnyFunction
{
    internal static BuiltIn Function { get; } = new("any", Overload.OfItems("list", items => Logic.Any(items, "any")));
}
