using System.Text.RegularExpressions;
using Peiyu.Feel.Evaluation;
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
            ? FeelValue.Of(regex.Replace(arguments.Text(0), match => Written(match, replacement)))
            : FeelNull.Because($"“{arguments.Text(2)}”不能用作替换文本"));

    /// <summary>A replacement may name what was found many times over.</summary>
    private static string Written(Match match, string replacement)
    {
        Effort.SpendText((match.Length + 1L) * (replacement.Length + 1L));
        return match.Result(replacement);
    }
}
