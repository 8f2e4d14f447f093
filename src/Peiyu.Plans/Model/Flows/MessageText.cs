using System.Text.RegularExpressions;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Model.Flows;

/// <summary>A message's text with fields of the case in braces: 申领 {编号} 已受理.</summary>
public static partial class MessageText
{
    /// <summary>The fields that it speaks of.</summary>
    public static IEnumerable<string> Names(string text) => Braces().Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>The text for a case; what is not known is said to be so.</summary>
    public static string Fill(string text, Kind kind, IReadOnlyList<FeelValue> values) => Braces().Replace(
        text, match => kind.TryField(match.Groups[1].Value, out var field) && values[field.Index] is not FeelNull
            ? field.Type.Show(values[field.Index])
            : "（未知）");

    [GeneratedRegex("[{]([^{}]+)[}]")]
    private static partial Regex Braces();
}
