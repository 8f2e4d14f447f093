using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

internal static class MatchesFunction
{
    internal static BuiltIn Function { get; } = new(
        "matches",
        new Overload(
            Apply,
            Parameter.Text("input"), Parameter.Text("pattern"), Parameter.Text("flags").Optional.OrNull));

    private static FeelValue Apply(Arguments arguments) => RegularExpression.Use(
        arguments.Text(1),
        arguments.Has(2) ? arguments.Text(2) : "",
        regex => FeelValue.Of(regex.IsMatch(arguments.Text(0))));
}
