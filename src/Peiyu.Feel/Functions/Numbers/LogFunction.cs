using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

/// <summary>The natural logarithm.</summary>
internal static class LogFunction
{
    internal static BuiltIn Function { get; } = new("log", new Overload(Apply, Parameter.Number("number")));

    private static FeelValue Apply(Arguments arguments) => arguments.Number(0) > 0
        ? Real.From(Math.Log((double)arguments.Number(0)), "函数 log ")
        : FeelNull.Because("零和负数没有对数");
}
