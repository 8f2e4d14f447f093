using System.Text;

namespace Peiyu.Feel.Functions.Texts;

/// <summary>Rewrites a pattern where XPath and .NET mean different things by the same characters.</summary>
internal sealed class RegexTranslation
{
    private const string NameStart = @"_:A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF"
        + @"\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD";

    private const string NamePart = NameStart + @"\-.0-9\u00B7\u0300-\u036F\u203F-\u2040";

    private readonly string _pattern;
    private readonly bool _dotAll;
    private readonly bool _multiline;
    private readonly StringBuilder _result = new();
    private int _classes;

    /// <summary>How many characters of a class came since the hyphen of its last range.</summary>
    private int _sinceHyphen = 2;

    /// <summary>Whether a hyphen here would stand for itself.</summary>
    private bool _atClassStart;

    private RegexTranslation(string pattern, string flags)
    {
        _pattern = flags.Contains('x') ? WithoutSpace(pattern) : pattern;
        _dotAll = flags.Contains('s');
        _multiline = flags.Contains('m');
    }

    /// <exception cref="ArgumentException">XPath knows no such pattern.</exception>
    internal static string Of(string pattern, string flags) => new RegexTranslation(pattern, flags).Translate();

    private static string WithoutSpace(string pattern)
    {
        var result = new StringBuilder();
        var classes = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var escaped = i > 0 && pattern[i - 1] == '\\' && (i < 2 || pattern[i - 2] != '\\');
            if (!escaped && pattern[i] == '[')
                classes++;
            else if (!escaped && pattern[i] == ']' && classes > 0)
                classes--;
            if (classes > 0 || pattern[i] is not (' ' or '\t' or '\n' or '\r'))
                result.Append(pattern[i]);
        }
        return result.ToString();
    }

    private string Translate()
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            var next = i + 1 < _pattern.Length ? _pattern[i + 1] : '\0';
            if (_pattern[i] == '\\')
            {
                Escape(next);
                i++;
            }
            else
            {
                Plain(_pattern[i], next, i + 2 < _pattern.Length ? _pattern[i + 2] : '\0');
            }
        }
        return _result.ToString();
    }

    private void Escape(char next)
    {
        if (char.IsAsciiDigit(next) && (_classes > 0 || next == '0'))
            throw new ArgumentException("A back-reference here is none.");
        _sinceHyphen++;
        _atClassStart = false;
        _result.Append((next, _classes) switch
        {
            ('i', 0) => $"[{NameStart}]",
            ('I', 0) => $"[^{NameStart}]",
            ('c', 0) => $"[{NamePart}]",
            ('C', 0) => $"[^{NamePart}]",
            ('i', _) => NameStart,
            ('c', _) => NamePart,
            ('w', 0) => @"[^\p{P}\p{Z}\p{C}]",
            ('W', 0) => @"[\p{P}\p{Z}\p{C}]",
            _ when IsKnown(next) => $"\\{next}",
            _ => throw new ArgumentException("Unknown escape."),
        });
    }

    private static bool IsKnown(char escape) => char.IsAsciiDigit(escape)
        || escape is 'n' or 'r' or 't' or '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}'
            or '$' or '-' or '[' or ']' or '^' or 's' or 'S' or 'd' or 'D' or 'w' or 'W' or 'p' or 'P';

    private void Plain(char c, char next, char afterNext)
    {
        if (_classes > 0)
            CheckHyphen(c, next);
        if (c == '[')
        {
            _classes++;
            _atClassStart = true;
        }
        else if (c == ']' && _classes > 0)
        {
            _classes--;
        }
        // XPath has no groups beginning with a question mark but (?:
        if (c == '(' && next == '?' && afterNext != ':' && _classes == 0)
            throw new ArgumentException("Unknown group.");
        _result.Append((c, _classes) switch
        {
            ('.', 0) => _dotAll ? @"[\s\S]" : @"[^\n\r]",
            ('$', 0) => _multiline ? "$" : @"\z",
            _ => c.ToString(),
        });
    }

    // In XPath a hyphen right after a range, as in [0-9-.], is an error.
    private void CheckHyphen(char c, char next)
    {
        if (c != '-' || next is ']' or '[' || _atClassStart)
            _sinceHyphen++;
        else if (_sinceHyphen == 1)
            throw new ArgumentException("A hyphen follows a range.");
        else
            _sinceHyphen = 0;
        _atClassStart = _atClassStart && c == '^';
    }
}
