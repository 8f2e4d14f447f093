using System.Collections.Concurrent;
using Peiyu.Feel.Values;

namespace Peiyu.Core.Boards;

/// <summary>Keeps each short text once: a hundred thousand enterprises share nineteen units.</summary>
internal sealed class TextPool
{
    // Names and codes are mostly different; what repeats is short.
    private const int Longest = 12;

    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FeelValue, FeelValue> _values = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> _counts = new(StringComparer.Ordinal);

    public string? Of(string? text) => text is null || text.Length > Longest ? text : _texts.GetOrAdd(text, text);

    public FeelValue Of(FeelValue value) => value switch
    {
        FeelNull => FeelNull.Literal,
        FeelText { Value.Length: > Longest } => value,
        _ => _values.GetOrAdd(value, value),
    };

    public IReadOnlyList<string> Of(IReadOnlyList<string> list) =>
        list.Count == 0 ? [] : _lists.GetOrAdd(string.Join('\n', list), _ => list);

    public IReadOnlyList<int> Of(IReadOnlyList<int> counts) => _counts.GetOrAdd(string.Join(' ', counts), _ => counts);
}
