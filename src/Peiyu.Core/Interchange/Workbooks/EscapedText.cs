using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Writes as _x000B_ what XML cannot hold, as Excel does, and the carriage return, which parsers turn into a line feed.</summary>
internal static class EscapedText
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    internal static string Of(string text)
    {
        var at = 0;
        while (at < text.Length && Plain(text, at) is > 0 and var length)
        {
            at += length;
        }

        return at == text.Length ? text : Escape(text, at);
    }

    private static string Escape(string text, int from)
    {
        var escaped = new StringBuilder(text, 0, from, text.Length + 16);
        for (var i = from; i < text.Length;)
        {
            var length = Plain(text, i);
            if (length == 0)
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
                i++;
            }
            else
            {
                escaped.Append(text, i, length);
                i += length;
            }
        }

        return escaped.ToString();
    }

    /// <summary>How many characters from here on go out as they are: a pair of surrogates two, what needs an escape none.</summary>
    private static int Plain(string text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            return 2;
        }

        return c == '\r' || !XmlConvert.IsXmlChar(c) || LooksEscaped(text, at) ? 0 : 1;
    }

    /// <summary>A text that itself says _x0041_ would come back as A: its first underline is escaped.</summary>
    private static bool LooksEscaped(string text, int at) =>
        text[at] == '_'
        && at + 6 < text.Length
        && text[at + 1] == 'x'
        && text[at + 6] == '_'
        && !text.AsSpan(at + 2, 4).ContainsAnyExcept(HexDigits);
}
