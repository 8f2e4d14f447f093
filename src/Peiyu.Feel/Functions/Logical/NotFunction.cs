using Peiyu.Feel.Evaluation;

namespace Peiyu.Feel.Functions.Logical;

internal static class NotFunction
{
    internal static BuiltIn Function { get; } = new(
        "not",
        new Overload(arguments => Logic.Not(arguments[0]), Parameter.Any("negand").OrNull));
}
