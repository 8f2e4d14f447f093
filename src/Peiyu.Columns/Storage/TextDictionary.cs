using Peiyu.Columns.Vectors;

namespace Peiyu.Columns.Storage;

/// <summary>Every different text of a column once.</summary>
internal sealed class TextDictionary
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int Count => _words.Count;

    public string this[int code] => _words[code];

    /// <summary>The code of a text; <see cref="IntVector.None"/> where the column has none.</summary>
    public int Find(string text) => _codes.GetValueOrDefault(text, IntVector.None);

    public int Add(string text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            _codes.Add(text, code = _words.Count);
            _words.Add(text);
        }

        return code;
    }
}
