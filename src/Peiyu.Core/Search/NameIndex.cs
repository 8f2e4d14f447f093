using System.Text;

namespace Peiyu.Core.Search;

/// <summary>
/// Finds names by any part of them, of their other words, of their pinyin or its initials. All that can be found lies in one
/// stretch of memory, one name after the other, so that the first word is looked for at the speed of reading it.
/// </summary>
public sealed class NameIndex
{
    private const byte Between = (byte)'\n';

    private readonly byte[] _text;
    private readonly int[] _starts;

    /// <param name="names">Of each thing its name, then its other words: a code, a number.</param>
    public NameIndex(IEnumerable<IReadOnlyList<string>> names)
    {
        using var text = new MemoryStream();
        var starts = new List<int> { 0 };
        foreach (var words in names)
        {
            text.Write(Encoding.UTF8.GetBytes(Line(words)));
            starts.Add(checked((int)text.Length));
        }

        (_text, _starts) = (text.ToArray(), [.. starts]);
    }

    public int Count => _starts.Length - 1;

    /// <summary>Which have all the words, the best first, then in their order; all of them where there are no words.</summary>
    public IReadOnlyList<int> Find(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [.. Enumerable.Range(0, Count)];
        }

        List<int>[] ranked = [[], [], []];
        var sought = words.Select(Encoding.UTF8.GetBytes).ToArray();
        foreach (var place in Holding(sought[0]))
        {
            var line = Line(place);
            if (sought.All(word => line.Span.IndexOf(word) >= 0))
            {
                ranked[Rank(line.Span, sought[0])].Add(place);
            }
        }

        return [.. ranked.SelectMany(places => places)];
    }

    /// <summary>0: the name begins with it; 1: the code, the initials or the pinyin do; 2: it is a part.</summary>
    private static int Rank(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word)
    {
        if (line[1..].StartsWith(word))
        {
            return 0;
        }

        Span<byte> start = stackalloc byte[Math.Min(word.Length, 63) + 1];
        start[0] = Between;
        word[..(start.Length - 1)].CopyTo(start[1..]);
        return line.IndexOf(start) >= 0 ? 1 : 2;
    }

    private IEnumerable<int> Holding(byte[] word)
    {
        var from = 0;
        while (from < _text.Length && _text.AsSpan(from).IndexOf(word) is >= 0 and var at)
        {
            var found = Array.BinarySearch(_starts, from + at);
            var place = found >= 0 ? found : ~found - 1;
            yield return place;
            from = _starts[place + 1];
        }
    }

    private ReadOnlyMemory<byte> Line(int place) => _text.AsMemory(_starts[place].._starts[place + 1]);

    private static string Line(IReadOnlyList<string> words)
    {
        var folded = words.Select(SearchText.Fold).ToList();
        var pinyin = Pinyin.Of(folded[0]);
        return "\n" + string.Join('\n', folded.Concat(pinyin.Initials).Concat(pinyin.Full).Distinct(StringComparer.Ordinal));
    }
}
