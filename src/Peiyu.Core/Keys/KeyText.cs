using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Peiyu.Core.Keys;

/// <summary>The text of a key: pk_ and 256 random bits. It is shown once and kept nowhere.</summary>
public static class KeyText
{
    public const string Start = "pk_";

    private const int RandomBytes = 32;
    private const int PrefixLength = 8;

    // Longer texts are no keys of ours; they are not worth hashing.
    private const int Longest = 64;

    public static string Make() => Start + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>What its owner knows it again by: too short to guess the rest from.</summary>
    public static string PrefixOf(string text) => text[..PrefixLength];

    /// <summary>SHA-256 in hexadecimal. A random key needs no salt and no slow hash: there is nothing to guess.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static bool IsKey(string text) => text.Length is > PrefixLength and <= Longest && text.StartsWith(Start, StringComparison.Ordinal);
}
