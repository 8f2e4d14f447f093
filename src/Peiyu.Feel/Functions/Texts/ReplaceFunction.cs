using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class ReplaceFunction
{
    internal static BuiltIn Function { get; } = new(
        "replace",
        new Overload(
            Apply,
            Parameter.Text("input"),
            Parameter.Text("pattern"),
            Parameter.Text("replacement"),
            Parameter.Text("flags").Optional.OrNull));

    private static FeelValue Apply(Arguments arguments) => RegularExpression.Use(
        arguments.Text(1),
        arguments.Has(3) ? arguments.Text(3) : "",
        regex => RegularExpression.Replacement(arguments.Text(2)) is { } replacement
            ? FeelValue.Of(regex.Replace(arguments.Text(0), replacement))
            : FeelNull.Because($"“{arguments.Text(2)}”不能用作替换文本"));
}
