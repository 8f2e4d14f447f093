using Peiyu.Feel.Evaluation;

namespace Peiyu.Feel.Functions.Numbers;

internal static class ExpFunction
{
    internal static BuiltIn Function { get; } = new(
        "exp",
        new Overload(
            arguments => Real.From(Math.Exp((double)arguments.Number(0)), "函数 exp "),
            Parameter.Number("number")));
}
