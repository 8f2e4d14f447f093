using System.Text;

namespace Peiyu.Core.Search;

/// <summary>The form in which names, codes and what people type are compared: half width, small letters, nothing between.</summary>
public static class SearchText
{
    // More words than these are a pasted paragraph, and none of them would be found together.
    private const int MostWords = 8;
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>The words of what was typed, folded; all of them must be found.</summary>
    public static IReadOnlyList<string> Words(string? typed) =>
        [.. Narrow(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostWords)];

    /// <summary>A name or code, folded, without blanks.</summary>
    public static string Fold(string text) => Narrow(text).Replace(" ", "", StringComparison.Ordinal);

    private static string Narrow(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            folded.Append(sign is >= '\uFF01' and <= '\uFF5E' ? char.ToLowerInvariant((char)(sign - FullWidthOffset))
                : char.IsWhiteSpace(sign) || char.IsControl(sign) ? ' '
                : char.ToLowerInvariant(sign));
        }

        return folded.ToString();
    }
}
