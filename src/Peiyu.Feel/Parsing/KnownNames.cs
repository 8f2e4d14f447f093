namespace Peiyu.Feel.Parsing;

/// <summary>Names that are more than one word, to be found in a text by the longest match.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, List<NamePattern>> _byFirstPart = new(StringComparer.Ordinal);

    internal KnownNames(IEnumerable<string> names)
    {
        foreach (var name in names)
            Add(name);
    }

    internal void Add(string name)
    {
        if (Names.IsPlain(name))
            return;
        var pattern = new NamePattern(name);
        if (pattern.FirstPart is not { } first)
            return;
        if (!_byFirstPart.TryGetValue(first, out var patterns))
            _byFirstPart[first] = patterns = [];
        patterns.Add(pattern);
    }

    /// <summary>The longest of the names that stands at this place, and where it ends.</summary>
    internal (string Name, int End)? Match(string text, int start)
    {
        if (NamePattern.PartAt(text, start) is not { } first || !_byFirstPart.TryGetValue(first, out var patterns))
            return null;
        (string Name, int End)? best = null;
        foreach (var pattern in patterns)
        {
            var end = pattern.MatchEnd(text, start);
            if (end > (best?.End ?? start))
                best = (pattern.Name, end);
        }
        return best;
    }
}
