using System.Globalization;
using System.Text;

namespace Peiyu.Plans.Tables;

/// <summary>What people type and mean: full-width digits and letters, spaces around, thousands separators, curly quotes.</summary>
public static class CellText
{
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Without spaces around, and full-width digits, letters and number signs as plain ones. Chinese punctuation stays.</summary>
    public static string Narrow(string text)
    {
        var trimmed = text.Trim();
        if (!trimmed.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E'))
        {
            return trimmed;
        }

        return string.Create(trimmed.Length, trimmed, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsFullWidthSign(source[i]) ? (char)(source[i] - FullWidthOffset) : source[i];
            }
        });
    }

    /// <summary>The form in which names are compared: narrow, and straight and curly quotes the same.</summary>
    public static string Fold(string text)
    {
        var narrow = Narrow(text);
        return narrow.AsSpan().IndexOfAny("“”＂（）") < 0
            ? narrow
            : new StringBuilder(narrow)
                .Replace('“', '"').Replace('”', '"').Replace('＂', '"').Replace('（', '(').Replace('）', ')').ToString();
    }

    /// <summary>Reads a number in plain digits with an optional sign, decimal point and well-placed thousands separators.</summary>
    public static bool TryNumber(string text, out decimal number)
    {
        // Nearly every number is written plainly; the rest is worth a second look.
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return true;
        }

        var narrow = Narrow(text).Replace('，', ',');
        return HasSoundSeparators(narrow)
            && decimal.TryParse(
                narrow,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>The number in plain digits, without needless zeros.</summary>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>1,234,567.89 is meant as a number; 1,23 is not: it may be a mistyped point.</summary>
    private static bool HasSoundSeparators(string text)
    {
        if (!text.Contains(','))
        {
            return true;
        }

        var groups = text.Split('.')[0].TrimStart('-', '+').Split(',');
        return groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3);
    }

    private static bool IsFullWidthSign(char c) =>
        c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '．' or '－' or '＋' or '％' or '／';
}
