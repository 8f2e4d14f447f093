using System.Globalization;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>
/// Numbers as a workbook stores them: binary fractions with 17 digits. A person typed and sees 5000000.05 where the
/// file says 5000000.0499999998, so 15 digits count, as in Excel.
/// </summary>
internal static class StoredNumber
{
    private const int Digits = 15;
    private const double DaysFrom1900 = 2_958_466;
    private const double DaysFrom1904 = 2_957_004;
    private const double DayThatNeverWas = 60;
    private const int SecondsOfDay = 86_400;

    private static readonly DateTime Start1904 = new(1904, 1, 1);
    private static readonly DateTime Start1900 = new(1899, 12, 31);

    internal static bool TryParse(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    /// <summary>The number in plain digits, without an exponent; null if the text is no number.</summary>
    internal static string? Plain(string text)
    {
        // Nearly all numbers: what is short and plain already stays the same string.
        if (text.Length is > 0 and <= Digits && !text.AsSpan().ContainsAnyExceptInRange('0', '9') && (text[0] != '0' || text.Length == 1))
        {
            return text;
        }

        return TryParse(text, out var number) ? Expand(number.ToString("G15", CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The day and time of a serial number, to the second; null outside the years 1900 (or 1904) to 9999.</summary>
    internal static DateTime? Date(double serial, bool is1904)
    {
        var seconds = Math.Round(serial * SecondsOfDay);
        var day = Math.Floor(seconds / SecondsOfDay);
        if (is1904)
        {
            return day is >= 0 and < DaysFrom1904 ? Start1904.AddSeconds(seconds) : null;
        }

        // Excel counts a 29 February 1900, which never was: day 60 is no date, and all later ones are one too high.
        return day is >= 1 and < DaysFrom1900 and not DayThatNeverWas
            ? Start1900.AddSeconds(day < DayThatNeverWas ? seconds : seconds - SecondsOfDay)
            : null;
    }

    /// <summary>1.5E+20 as 150000000000000000000.</summary>
    private static string Expand(string text)
    {
        var at = text.IndexOf('E');
        if (at < 0)
        {
            return text == "-0" ? "0" : text;
        }

        var sign = text[0] == '-' ? "-" : "";
        var mantissa = text[sign.Length..at];
        var point = 1 + int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        return sign + (point <= 0
            ? "0." + new string('0', -point) + digits
            : digits.PadRight(point, '0'));
    }
}
