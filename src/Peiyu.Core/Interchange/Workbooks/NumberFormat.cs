using System.Buffers;
using System.Text;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Reads a format code such as yyyy"年"m"月";@ for the one question whether it shows a date.</summary>
internal static class NumberFormat
{
    private static readonly SearchValues<char> ElapsedSigns = SearchValues.Create("hHmMsS");

    /// <summary>True if a year, month or day stands outside quotes and brackets. The m of a pure time means minutes.</summary>
    internal static bool ShowsDate(string code)
    {
        var signs = Signs(code);
        return signs.AsSpan().ContainsAny("yd年月日")
            || (signs.Contains('m') && !signs.AsSpan().ContainsAny("hs"));
    }

    /// <summary>The signs of the first section that are neither quoted nor escaped, in lower case; [h] counts as a time.</summary>
    private static string Signs(string code)
    {
        var signs = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = Closing(code, '"', i);
                    break;
                case '[':
                    var end = Closing(code, ']', i);
                    signs.Append(Elapsed(code.AsSpan(i, Math.Min(end + 1, code.Length) - i)));
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    signs.Append(char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return signs.Replace("am/pm", "").Replace("general", "").ToString();
    }

    private static int Closing(string code, char sign, int from) =>
        code.IndexOf(sign, from + 1) is >= 0 and var at ? at : code.Length;

    /// <summary>[h], [mm] and [ss] are elapsed times; [Red], [$-804] and [DBNum1] say nothing here.</summary>
    private static string Elapsed(ReadOnlySpan<char> bracket) =>
        bracket is ['[', .. var inner, ']'] && inner.Length > 0 && !inner.ContainsAnyExcept(ElapsedSigns) ? "h" : "";
}
