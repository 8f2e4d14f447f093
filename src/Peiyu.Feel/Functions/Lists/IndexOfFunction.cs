using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Lists;

/// <summary>All positions at which the value stands.</summary>
internal static class IndexOfFunction
{
    internal static BuiltIn Function { get; } = new(
        "index of",
        new Overload(Apply, Parameter.List("list"), Parameter.Any("match").OrNull));

    private static FeelList Apply(Arguments arguments) => new(
        [.. arguments.List(0).Index()
            .Where(entry => Equality.Holds(entry.Item, arguments[1]))
            .Select(entry => FeelValue.Of(entry.Index + 1))]);
}
