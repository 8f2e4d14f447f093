namespace Peiyu.Columns.Storage;

/// <summary>Texts as codes of a dictionary.</summary>
internal sealed class TextColumn(int[] codes, TextDictionary words) : Column
{
    private readonly Lazy<int[][]> _rows = new(() => Sort(codes, words.Count));

    public int[] Codes => codes;

    public TextDictionary Words => words;

    /// <summary>The rows with a text, in order; sorted once for all texts.</summary>
    public int[] RowsOf(string text) => words.Find(text) is var code && code < 0 ? [] : _rows.Value[code];

    private static int[][] Sort(int[] codes, int words)
    {
        var counts = new int[words];
        foreach (var code in codes)
        {
            if (code >= 0)
            {
                counts[code]++;
            }
        }

        var rows = Array.ConvertAll(counts, count => new int[count]);
        Array.Clear(counts);
        for (var row = 0; row < codes.Length; row++)
        {
            if (codes[row] >= 0)
            {
                rows[codes[row]][counts[codes[row]]++] = row;
            }
        }

        return rows;
    }
}
