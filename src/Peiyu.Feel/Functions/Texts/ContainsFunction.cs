using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class ContainsFunction
{
    internal static BuiltIn Function { get; } = new(
        "contains",
        new Overload(Apply, Parameter.Text("string"), Parameter.Text("match")));

    private static FeelBoolean Apply(Arguments arguments) =>
        FeelValue.Of(arguments.Text(0).Contains(arguments.Text(1), StringComparison.Ordinal));
}
