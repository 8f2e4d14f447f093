using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Peiyu.Core.Fund.Journal;

/// <summary>A posting in hledger's words.</summary>
internal static partial class JournalText
{
    private const string Top = "资金";

    /// <summary>Date, code and description; below it who, the number and the claim as a comment; then the lines.</summary>
    public static string Of(LedgerRow row)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n{row.Entry.On:yyyy-MM-dd} * ({Code(row.Entry.Key)}) {row.Act.Word} {Description(row.Entry.Text)}\n");
        text.Append(CultureInfo.InvariantCulture, $"    ; 第 {row.Entry.Id} 号，{Comment(row)}\n");
        foreach (var (pot, year, bucket, yuan) in row.Parts)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {Account(pot, year, bucket)}    CNY {yuan:0.00}\n");
        }

        return text.ToString();
    }

    public static string Account(string pot, int year, string bucket) => $"{Top}:{Name(pot)}:{year.ToString(CultureInfo.InvariantCulture)}:{bucket}";

    private static string Comment(LedgerRow row) => string.Join("，", new[]
    {
        row.CaseKey is { } key ? $"申领 {Line(key)}" : null,
        row.Entry.Reference is { } reference ? $"凭证 {Line(reference)}" : null,
        Line(row.Entry.By),
    }.OfType<string>());

    // A colon would begin a sub-account, two spaces end the name, and a semicolon begins a comment.
    private static string Name(string pot) => Line(pot).Replace(':', '：').Replace(';', '；');

    private static string Code(string key) => Line(key).Replace('(', '（').Replace(')', '）').Replace(';', '；');

    private static string Description(string text) => Line(text).Replace(';', '；').Replace('|', '｜');

    /// <summary>One line with single spaces; what a comment would take for a tag is none.</summary>
    private static string Line(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blank();
}
