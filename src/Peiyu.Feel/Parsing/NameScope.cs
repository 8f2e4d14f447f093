using Peiyu.Feel.Evaluation;
using Peiyu.Feel.Functions;

namespace Peiyu.Feel.Parsing;

/// <summary>The names that can be meant at the place being read.</summary>
internal sealed class NameScope
{
    private static readonly KnownNames BuiltInNames = new(BuiltIns.Names);

    private readonly List<string> _locals = [];
    private readonly HashSet<string> _keys = [];
    private readonly KnownNames _keyPatterns = new([]);
    private readonly KnownNames _entryPatterns;
    private readonly HashSet<string>? _known;
    private readonly KnownNames _knownPatterns;

    internal NameScope(Vocabulary vocabulary)
    {
        var known = vocabulary.Names;
        _entryPatterns = vocabulary.Entries;
        _known = known is null ? null : [.. known];
        _knownPatterns = new KnownNames(known ?? []);
        foreach (var name in Properties.SpacedNames)
            _keyPatterns.Add(name);
    }

    /// <summary>How many filters surround the place: inside them, names may be entries of an item.</summary>
    internal int Filters { get; set; }

    internal int Depth => _locals.Count;

    internal void Push(string name) => _locals.Add(name);

    internal void PopTo(int depth) => _locals.RemoveRange(depth, _locals.Count - depth);

    /// <summary>Notes a key of a written context: paths and filters may name it later.</summary>
    internal void AddKey(string name)
    {
        _keys.Add(name);
        _keyPatterns.Add(name);
    }

    internal bool IsLocal(string name) => _locals.Contains(name);

    internal bool IsKnown(string name) => _known?.Contains(name) == true;

    /// <summary>Whether a name inside a filter is read from the scope, rather than from the item.</summary>
    internal bool IsReadInFilter(string name) =>
        _known is null ? name != ItemScope.Item && !_keys.Contains(name) : _known.Contains(name);

    /// <summary>The longest name of several words that stands here.</summary>
    internal (string Name, int End)? Match(string text, int position)
    {
        var best = Longer(_knownPatterns.Match(text, position), LocalMatch(text, position));
        best = Longer(best, BuiltIn(text, position));
        return Filters > 0 ? Longer(best, EntryMatch(text, position)) : best;
    }

    /// <summary>The longest name of several words that stands here after a dot.</summary>
    internal (string Name, int End)? MatchEntry(string text, int position) =>
        Longer(_knownPatterns.Match(text, position), EntryMatch(text, position));

    private static (string Name, int End)? Longer((string Name, int End)? a, (string Name, int End)? b) =>
        (b?.End ?? 0) > (a?.End ?? 0) ? b : a;

    // Names such as "date and time" may also be two conditions; only a call settles it.
    private static (string Name, int End)? BuiltIn(string text, int position)
    {
        if (BuiltInNames.Match(text, position) is not { } match)
            return null;
        var next = match.End;
        while (next < text.Length && Names.IsSpace(text[next]))
            next++;
        return match.Name.Contains(" and ", StringComparison.Ordinal) && (next == text.Length || text[next] != '(')
            ? null
            : match;
    }

    private (string Name, int End)? EntryMatch(string text, int position) =>
        Longer(_keyPatterns.Match(text, position), _entryPatterns.Match(text, position));

    private (string Name, int End)? LocalMatch(string text, int position)
    {
        (string Name, int End)? best = null;
        foreach (var name in _locals)
        {
            if (!Names.IsPlain(name))
                best = Longer(best, (name, new NamePattern(name).MatchEnd(text, position)));
        }
        return best is { End: > 0 } ? best : null;
    }
}
