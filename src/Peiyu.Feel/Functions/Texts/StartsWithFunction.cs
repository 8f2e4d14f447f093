using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class StartsWithFunction
{
    internal static BuiltIn Function { get; } = new(
        "starts with",
        new Overload(Apply, Parameter.Text("string"), Parameter.Text("match")));

    private static FeelBoolean Apply(Arguments arguments) =>
        FeelValue.Of(arguments.Text(0).StartsWith(arguments.Text(1), StringComparison.Ordinal));
}
