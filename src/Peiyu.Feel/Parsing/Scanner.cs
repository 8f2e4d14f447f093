using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Peiyu.Feel.Parsing;

/// <summary>
/// A place in the text and what stands there. There are no tokens beforehand: where a name ends depends on
/// which names are known.
/// </summary>
internal sealed class Scanner(string text)
{
    internal string Text { get; } = text;

    internal int Position { get; set; }

    /// <summary>The end of what was read last, before any space that follows.</summary>
    internal int LastEnd { get; private set; }

    /// <summary>The next character that is neither space nor comment; the null character at the end.</summary>
    internal char Next
    {
        get
        {
            SkipTrivia();
            return Position < Text.Length ? Text[Position] : '\0';
        }
    }

    internal bool AtEnd => Next == '\0' && Position >= Text.Length;

    internal bool Looking(string symbol)
    {
        SkipTrivia();
        return string.CompareOrdinal(Text, Position, symbol, 0, symbol.Length) == 0;
    }

    internal bool Try(string symbol)
    {
        if (!Looking(symbol))
            return false;
        MoveTo(Position + symbol.Length);
        return true;
    }

    internal void Expect(string symbol)
    {
        if (!Try(symbol))
            throw Error($"“{symbol}”");
    }

    internal string? PeekWord()
    {
        SkipTrivia();
        var end = Names.WordEnd(Text, Position);
        return end == Position ? null : Text[Position..end];
    }

    internal bool TryKeyword(string keyword)
    {
        if (PeekWord() != keyword)
            return false;
        MoveTo(Position + keyword.Length);
        return true;
    }

    internal void ExpectKeyword(string keyword)
    {
        if (!TryKeyword(keyword))
            throw Error($"“{keyword}”");
    }

    internal void MoveTo(int position) => Position = LastEnd = position;

    /// <summary>The digits of a number; false when no number stands here.</summary>
    internal bool TryNumber([NotNullWhen(true)] out string? digits)
    {
        SkipTrivia();
        var end = Digits(Position);
        // The dot of 1..3 does not belong to the number.
        if (At(end) == '.' && char.IsAsciiDigit(At(end + 1)))
            end = Digits(end + 1);
        if (end == Position)
        {
            digits = null;
            return false;
        }
        end = Exponent(end);
        digits = Text[Position..end];
        MoveTo(end);
        return true;
    }

    internal string ReadString()
    {
        Expect("\"");
        var value = new StringBuilder();
        var position = Position;
        while (At(position) != '"')
        {
            if (position >= Text.Length || Text[position] is '\n' or '\r')
            {
                Position = position;
                throw Error("结束字符串的“\"”");
            }
            if (Text[position] == '\\')
                value.Append(StringLiteral.ReadEscape(Text, ref position));
            else
                value.Append(Text[position++]);
        }
        MoveTo(position + 1);
        return value.ToString();
    }

    internal FeelSyntaxException Error(string expected) => Error(Position, expected, Found());

    internal FeelSyntaxException Error(int position, string expected, string found)
    {
        var (line, column) = Place(position);
        return new FeelSyntaxException(new FeelSyntaxError(line, column, expected, found));
    }

    /// <summary>Line and column, from 1. A column is a character as the reader sees it.</summary>
    internal (int Line, int Column) Place(int position) => Place(Text, position);

    internal static (int Line, int Column) Place(string text, int position)
    {
        var lineStart = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        var line = 1 + text.AsSpan(0, lineStart).Count('\n');
        return (line, 1 + new StringInfo(text[lineStart..position]).LengthInTextElements);
    }

    private string Found()
    {
        if (AtEnd)
            return "文本结束";
        var rune = Names.RuneAt(Text, Position);
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
            return $"全角符号“{rune}”（应写半角）";
        return $"“{PeekWord() ?? (rune.Value == 0 ? "�" : rune.ToString())}”";
    }

    private void SkipTrivia()
    {
        while (Position < Text.Length)
        {
            if (Names.IsSpace(Text[Position]))
                Position++;
            else if (At(Position) == '/' && At(Position + 1) == '/')
                Position = SkipTo("\n", Position, Text.Length);
            else if (At(Position) == '/' && At(Position + 1) == '*')
                Position = SkipTo("*/", Position + 2, -1);
            else
                return;
        }
    }

    private int SkipTo(string mark, int from, int otherwise)
    {
        var index = Text.IndexOf(mark, from, StringComparison.Ordinal);
        if (index < 0 && otherwise < 0)
            throw Error(Text.Length, "结束注释的“*/”", "文本结束");
        return index < 0 ? otherwise : index + mark.Length;
    }

    private int Exponent(int end)
    {
        if (At(end) is not ('e' or 'E'))
            return end;
        var digits = At(end + 1) is '+' or '-' ? end + 2 : end + 1;
        return char.IsAsciiDigit(At(digits)) ? Digits(digits) : end;
    }

    private int Digits(int position)
    {
        while (char.IsAsciiDigit(At(position)))
            position++;
        return position;
    }

    private char At(int index) => index < Text.Length ? Text[index] : '\0';
}
