using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Peiyu.Core.Accounts;

/// <summary>Codes of the moment as authenticator programs show them: RFC 6238, SHA-1, six digits, a new one every thirty seconds.</summary>
public static class TimeCode
{
    private const int SecondsPerStep = 30;

    // The phone's clock and the typing may be half a minute off.
    private const int StepsAround = 1;

    private const int Modulus = 1_000_000;

    /// <summary>The code of a step.</summary>
    public static string At(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Authenticator programs know no other hash; as a keyed hash SHA-1 is sound.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % Modulus).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of an instant.</summary>
    /// <param name="utc">UTC.</param>
    public static long StepOf(DateTime utc) => (long)(utc - DateTime.UnixEpoch).TotalSeconds / SecondsPerStep;

    /// <summary>The step whose code it is, among those around now and after the last that was used; null where it is none.</summary>
    public static long? Find(byte[] key, string code, DateTime utc, long lastUsed)
    {
        var now = StepOf(utc);
        for (var step = Math.Max(now - StepsAround, lastUsed + 1); step <= now + StepsAround; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(At(key, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }
}
