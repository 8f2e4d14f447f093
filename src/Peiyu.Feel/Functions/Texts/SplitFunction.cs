using System.Text.RegularExpressions;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Texts;

/// <summary>The delimiter is a regular expression.</summary>
internal static class SplitFunction
{
    internal static BuiltIn Function { get; } = new(
        "split",
        new Overload(Apply, Parameter.Text("string"), Parameter.Text("delimiter")));

    private static FeelValue Apply(Arguments arguments) => RegularExpression.Use(
        arguments.Text(1),
        "",
        regex => new FeelList([.. Pieces(arguments.Text(0), regex).Select(FeelValue.Of)]));

    // Regex.Split would also give what the groups of the delimiter matched.
    private static IEnumerable<string> Pieces(string text, Regex delimiter)
    {
        var start = 0;
        foreach (Match match in delimiter.Matches(text))
        {
            yield return text[start..match.Index];
            start = match.Index + match.Length;
        }
        yield return text[start..];
    }
}
