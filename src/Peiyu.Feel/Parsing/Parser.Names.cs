using Peiyu.Feel.Ast;
using Peiyu.Feel.Functions;

namespace Peiyu.Feel.Parsing;

internal sealed partial class Parser
{
    private readonly List<int> _inputs = [];

    /// <summary>The name that stands here, and where it ends: the longest known one, else a word.</summary>
    private (string Name, int End)? MatchName()
    {
        var start = Mark();
        var wordEnd = Names.WordEnd(_scanner.Text, start);
        if (_names.Match(_scanner.Text, start) is { } match && match.End > wordEnd)
            return match;
        var word = _scanner.Text[start..wordEnd];
        return word == "" || Names.IsKeyword(word) ? null : (word, wordEnd);
    }

    private Node Resolve((string Name, int End) match)
    {
        var (name, position) = (match.Name, Mark());
        _scanner.MoveTo(match.End);
        if (name == UnaryTestsNode.Input)
            _inputs.Add(position);
        if (_names.IsLocal(name))
            return new NameNode(name, null);
        var builtIn = BuiltIns.Find(name);
        if (builtIn is not null && !_names.IsKnown(name))
            return CallsBuiltIn() ? new ConstantNode(builtIn) : new NameNode(name, builtIn);
        if (_names.Filters == 0 || _names.IsReadInFilter(name))
            _reads.Add((position, name));
        return new NameNode(name, builtIn);
    }

    private bool CallsBuiltIn() => _names.Filters == 0 && _scanner.Looking("(");

    /// <summary>Reads the name of a loop's variable, up to <c>in</c>.</summary>
    private string Variable()
    {
        var start = Mark();
        while (_scanner.PeekWord() is { } word && word != "in")
            _scanner.MoveTo(Mark() + word.Length);
        return _scanner.LastEnd > start ? Normal(start, _scanner.LastEnd) : throw _scanner.Error("变量名");
    }

    /// <summary>Reads a key and the colon after it.</summary>
    private string Key(string expected)
    {
        if (_scanner.Looking("\""))
        {
            var text = _scanner.ReadString();
            _scanner.Expect(":");
            return text;
        }
        var start = Mark();
        if (KeyEnd(start) is not { } end)
            throw _scanner.Error(expected);
        _scanner.MoveTo(end + 1);
        return Normal(start, end);
    }

    /// <summary>Where a key that begins here ends, which is at its colon; C# null when none begins here.</summary>
    private int? KeyEnd(int start)
    {
        var text = _scanner.Text;
        var end = start;
        while (end < text.Length && (Names.RunEnd(text, end) is var run && run > end || IsInName(text[end])))
            end = Math.Max(run, end + 1);
        var begins = start < text.Length && !char.IsAsciiDigit(text[start]) && end > start;
        return begins && end < text.Length && text[end] == ':' ? end : null;
    }

    private static bool IsInName(char c) =>
        Names.IsSpace(c) || c is '.' or '/' or '-' or '\'' or '+' or '*' || c > 0x7F;

    private string Normal(int start, int end) =>
        string.Join(' ', _scanner.Text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
