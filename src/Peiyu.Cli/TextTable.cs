using System.Globalization;
using System.Text;

namespace Peiyu.Cli;

/// <summary>A table for a terminal, where a Chinese character is two columns wide.</summary>
internal sealed class TextTable(params string[] heads)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [heads];
    private readonly HashSet<int> _right = [];

    public int Count => _rows.Count - 1;

    /// <summary>Aligns columns of figures to the right.</summary>
    public TextTable Right(params int[] columns)
    {
        _right.UnionWith(columns);
        return this;
    }

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        var widths = Enumerable.Range(0, heads.Length).Select(column => _rows.Max(row => Width(row[column]))).ToArray();
        foreach (var row in _rows)
        {
            output.WriteLine(string.Join(Gap, row.Select((cell, column) => Pad(cell, widths[column], _right.Contains(column)))).TrimEnd());
            if (row == _rows[0])
            {
                output.WriteLine(string.Join(Gap, widths.Select(width => new string('-', width))));
            }
        }
    }

    private static string Pad(string text, int width, bool right)
    {
        var blank = new string(' ', width - Width(text));
        return right ? blank + text : text + blank;
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune) ? 2 : 1);

    private static bool IsWide(Rune rune) =>
        rune.Value is >= 0x2E80 and <= 0xFFE6 or >= 0x20000
        || (Rune.GetUnicodeCategory(rune) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation && rune.Value > 0x2000);
}
