namespace Peiyu.Feel.Parsing;

/// <summary>
/// A name as it may stand in a text: where the name has a space, any space will do; where it has none, none may be.
/// </summary>
internal sealed class NamePattern
{
    private readonly List<(string Text, bool SpaceBefore)> _parts = [];

    internal NamePattern(string name)
    {
        Name = name;
        var spaced = false;
        for (var i = 0; i < name.Length;)
        {
            if (Names.IsSpace(name[i]))
            {
                spaced = true;
                i++;
                continue;
            }
            var part = PartAt(name, i)!;
            _parts.Add((part, spaced && _parts.Count > 0));
            spaced = false;
            i += part.Length;
        }
    }

    internal string Name { get; }

    internal string? FirstPart => _parts.Count == 0 ? null : _parts[0].Text;

    /// <summary>A run of name characters, or else one character; C# null at the end of the text.</summary>
    internal static string? PartAt(string text, int index)
    {
        if (index >= text.Length)
            return null;
        var end = Names.RunEnd(text, index);
        return end > index ? text[index..end] : text[index].ToString();
    }

    /// <summary>Where the name ends if it stands here; −1 if it does not.</summary>
    internal int MatchEnd(string text, int start)
    {
        var position = start;
        foreach (var (part, spaceBefore) in _parts)
        {
            var from = position;
            while (spaceBefore && position < text.Length && Names.IsSpace(text[position]))
                position++;
            if (spaceBefore && position == from)
                return -1;
            // Comparing whole runs keeps 年产值 from being found in 年产值增长率.
            if (PartAt(text, position) != part)
                return -1;
            position += part.Length;
        }
        return position;
    }
}
