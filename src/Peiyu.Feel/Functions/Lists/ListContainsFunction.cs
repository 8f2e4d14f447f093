using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

internal static class ListContainsFunction
{
    internal static BuiltIn Function { get; } = new(
        "list contains",
        new Overload(Apply, Parameter.List("list"), Parameter.Any("element").OrNull));

    private static FeelBoolean Apply(Arguments arguments) =>
        FeelValue.Of(arguments.List(0).Any(item => Equality.Holds(item, arguments[1])));
}
