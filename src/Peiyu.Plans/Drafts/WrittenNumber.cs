using System.Globalization;
using System.Text.RegularExpressions;

namespace Peiyu.Plans.Drafts;

/// <summary>A number as it is written in a rule: 5 * 万, 0.1.</summary>
/// <param name="Span">Where the bare number stands.</param>
/// <param name="Value">The bare number.</param>
/// <param name="Times">万, 亿, or nothing.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record WrittenNumber(Range Span, decimal Value, string Times, string Text)
{
    private const decimal Hundred = 100;

    public bool IsShare => Times.Length == 0 && Value is > 0 and < 1;

    public string Unit => Times.Length > 0 ? Times + "元" : IsShare ? "%" : "";

    /// <summary>As a person reads it: 0.1 is 10%.</summary>
    public decimal Shown => IsShare ? Value * Hundred : Value;

    /// <summary>The number to write for what a person typed.</summary>
    public static string Write(decimal shown, string unit) =>
        (unit == "%" ? shown / Hundred : shown).ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>All of them but zeros, outside of quoted texts.</summary>
    public static IEnumerable<WrittenNumber> In(string text)
    {
        foreach (var match in Number().Matches(text).Where(match => match.Groups["number"].Success))
        {
            var number = match.Groups["number"];
            if (decimal.Parse(number.Value, CultureInfo.InvariantCulture) is var value && value != 0)
            {
                yield return new(number.Index..(number.Index + number.Length), value, match.Groups["times"].Value, match.Value);
            }
        }
    }

    [GeneratedRegex("""
        "(\\.|[^"\\])*"|(?<![\p{L}\p{N}_])(?<!(?<!\.)\.)(?<number>\d+(\.\d+)?)(\s*\*\s*(?<times>[万亿]))?(?![\p{L}\p{N}_]|\.\d)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Number();
}
