using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Peiyu.Plans.Model;

/// <summary>A telephone number of mainland China: a mobile one, or one with its area code.</summary>
public sealed partial record PhoneNumber
{
    private const int Shown = 4;
    private const int Head = 3;

    private PhoneNumber(string text) => Text = text;

    /// <summary>Without blanks: 13812345678, 0635-5231234; a hidden one as it is masked.</summary>
    public string Text { get; }

    /// <summary>138****5678, 0635-***1234: enough to recognise a number that one knows.</summary>
    public string Masked
    {
        get
        {
            var head = Text.IndexOf('-', StringComparison.Ordinal) is var dash and >= 0 ? dash + 1 : Head;
            return $"{Text[..head]}{new string(Masking.Sign, Text.Length - head - Shown)}{Text[^Shown..]}";
        }
    }

    /// <summary>Whether all digits are there.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>The number without the digits that <see cref="Masked"/> leaves out.</summary>
    public PhoneNumber Hidden => new(Masked) { IsWhole = false };

    /// <summary>Reads a number as people write it, with blanks or a dash; false for anything else.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PhoneNumber? number)
    {
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Trim();
        var mobile = plain.Replace("-", "", StringComparison.Ordinal);
        number = Mobile().IsMatch(mobile) ? new(mobile)
            : Landline().Match(plain) is { Success: true } parts ? new($"{parts.Groups[1].Value}-{parts.Groups[2].Value}")
            : null;
        return number is not null;
    }

    public override string ToString() => Text;

    [GeneratedRegex(@"\A1[3-9][0-9]{9}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    // Area codes of three digits are those of the large cities: 010 and 02x.
    [GeneratedRegex(@"\A(010|02[0-9]|0[3-9][0-9]{2})-?([2-9][0-9]{6,7})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Landline();
}
