using System.Globalization;
using System.Text;

namespace Peiyu.Feel.Parsing;

/// <summary>Which characters make a name.</summary>
internal static class Names
{
    private static readonly HashSet<string> Keywords =
    [
        "if", "then", "else", "for", "in", "return", "some", "every", "satisfies", "and", "or", "between",
        "instance", "function", "true", "false", "null",
    ];

    internal static bool IsKeyword(string word) => Keywords.Contains(word);

    /// <summary>One word, readable wherever a name may stand, without being known beforehand.</summary>
    internal static bool IsPlain(string name) =>
        name.Length > 0 && WordEnd(name, 0) == name.Length && !Keywords.Contains(name);

    /// <summary>Where the word beginning here ends; the same place when no word begins here.</summary>
    internal static int WordEnd(string text, int start)
    {
        var rune = RuneAt(text, start);
        return IsStart(rune) ? RunEnd(text, start) : start;
    }

    /// <summary>Where the name characters beginning here end; unlike a word they may begin with a digit.</summary>
    internal static int RunEnd(string text, int start)
    {
        var end = start;
        while (RuneAt(text, end) is var rune && IsPart(rune))
            end += rune.Utf16SequenceLength;
        return end;
    }

    internal static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u180E' or '\u200B';

    /// <summary>The character here; the null character at the end of the text.</summary>
    internal static Rune RuneAt(string text, int index) =>
        index < text.Length && Rune.TryGetRuneAt(text, index, out var rune) ? rune : new Rune('\0');

    private static bool IsStart(Rune rune) => rune.Value switch
    {
        '?' or '_' => true,
        < 0x80 => Rune.IsLetter(rune),
        _ => IsLetterLike(rune),
    };

    private static bool IsPart(Rune rune) => rune.Value switch
    {
        < 0x80 => IsStart(rune) || Rune.IsDigit(rune),
        0xB7 or (>= 0x300 and <= 0x36F) or 0x203F or 0x2040 => true,
        _ => IsLetterLike(rune) || Rune.IsDigit(rune),
    };

    // The standard also lets most signs and marks beyond ASCII into names, and emoji. Punctuation is kept out,
    // so that a full-width comma or bracket is reported where it was typed; known names may hold it all the same.
    private static bool IsLetterLike(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            => true,
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol => rune.Value >= 0x2070,
        _ => false,
    };
}
