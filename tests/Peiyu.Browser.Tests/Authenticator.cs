using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Peiyu.Browser.Tests;

/// <summary>What the program on a phone does with the key that a page shows (RFC 6238), written here anew so that two must agree.</summary>
internal static class Authenticator
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Modulus = 1_000_000;

    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>The six digits of that moment.</summary>
    /// <param name="shown">The key as a person reads it, in groups.</param>
    /// <param name="at">When.</param>
    public static string CodeOf(string shown, DateTimeOffset at)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / (long)Step.TotalSeconds);
#pragma warning disable CA5350 // Authenticator programs know no other hash.
        var hash = HMACSHA1.HashData(BytesOf(shown), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % Modulus).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] BytesOf(string shown)
    {
        var bits = string.Concat(shown.Where(char.IsLetterOrDigit)
            .Select(letter => Convert.ToString(Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
