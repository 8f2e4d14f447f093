using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>The text of a string item (si, is): its runs joined, what Excel escaped restored, phonetic guides left out.</summary>
internal static partial class RichText
{
    internal static string Read(PartReader part)
    {
        if (part.IsEmptyElement)
        {
            return "";
        }

        var depth = part.Depth;
        var text = "";
        StringBuilder? more = null;
        while (part.MoveToChild(depth))
        {
            if (part.Name == "t")
            {
                part.Join(part.Text(), ref text, ref more);
            }
            else if (part.Name == "r" && !part.IsEmptyElement)
            {
                ReadRun(part, ref text, ref more);
            }
        }

        return Restore(more?.ToString() ?? text);
    }

    /// <summary>_x000D_ is a carriage return: what XML cannot hold is written so.</summary>
    internal static string Restore(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    private static void ReadRun(PartReader part, ref string text, ref StringBuilder? more)
    {
        var depth = part.Depth;
        while (part.MoveToChild(depth))
        {
            if (part.Name == "t")
            {
                part.Join(part.Text(), ref text, ref more);
            }
        }
    }
}
