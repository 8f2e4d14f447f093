using System.Globalization;
using System.Text;

namespace Peiyu.Feel.Parsing;

/// <summary>The inside of a string in quotes: writing and reading its escapes.</summary>
internal static class StringLiteral
{
    internal static string Write(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\u0085' or '\u2028' or '\u2029' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }
        return text.Append('"').ToString();
    }

    /// <summary>
    /// Reads one escape; the position is at its backslash and moves past it. A backslash that begins no escape
    /// stands for itself, as regular expressions need it.
    /// </summary>
    internal static string ReadEscape(string text, ref int position)
    {
        var kind = position + 1 < text.Length ? text[position + 1] : '\0';
        var (value, length) = kind switch
        {
            '"' => ("\"", 2),
            '\'' => ("'", 2),
            '\\' => ("\\", 2),
            'n' => ("\n", 2),
            'r' => ("\r", 2),
            't' => ("\t", 2),
            'u' => Code(text, position + 2, 4),
            'U' => Code(text, position + 2, 6),
            _ => ("\\", 1),
        };
        position += length;
        return value;
    }

    private static (string Value, int Length) Code(string text, int start, int digits)
    {
        if (start + digits > text.Length
            || !int.TryParse(text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, null, out var code)
            || code > 0x10FFFF)
        {
            return ("\\", 1);
        }
        // Four digits may be half of a surrogate pair, whose other half follows.
        var value = digits == 4 ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : null;
        return value is null ? ("\\", 1) : (value, digits + 2);
    }
}
