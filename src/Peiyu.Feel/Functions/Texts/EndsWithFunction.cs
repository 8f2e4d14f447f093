using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class EndsWithFunction
{
    internal static BuiltIn Function { get; } = new(
        "ends with",
        new Overload(Apply, Parameter.Text("string"), Parameter.Text("match")));

    private static FeelBoolean Apply(Arguments arguments) =>
        FeelValue.Of(arguments.Text(0).EndsWith(arguments.Text(1), StringComparison.Ordinal));
}
