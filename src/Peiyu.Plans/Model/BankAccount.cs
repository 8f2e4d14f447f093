using System.Diagnostics.CodeAnalysis;

namespace Peiyu.Plans.Model;

/// <summary>The number of an account at a bank, of an enterprise or of a person's card.</summary>
public sealed record BankAccount
{
    public const int ShortestLength = 8;
    public const int LongestLength = 30;

    // Of fewer digits head and tail together would be nearly all.
    private const int LengthWithHead = 12;
    private const int Shown = 4;

    private BankAccount(string text) => Text = text;

    /// <summary>Without blanks.</summary>
    public string Text { get; }

    /// <summary>6217 **** **** 1234, a short one **** 1234: enough to recognise an account that one knows.</summary>
    public string Masked => Text.Length >= LengthWithHead
        ? $"{Text[..Shown]} **** **** {Text[^Shown..]}"
        : $"**** {Text[^Shown..]}";

    /// <summary>Reads a number as people write it, with blanks or dashes between groups; false for anything else.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out BankAccount? account)
    {
        var plain = string.Concat(text.Where(one => one is not (' ' or '-' or '\u3000' or '\u00a0')));
        account = plain.Length is >= ShortestLength and <= LongestLength && plain.All(char.IsAsciiDigit) ? new(plain) : null;
        return account is not null;
    }

    public override string ToString() => Masked;
}
