using System.Text;

namespace Peiyu.Core.Accounts;

/// <summary>Bytes as capital letters and the digits 2 to 7, as authenticator programs take keys: RFC 4648 without padding.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerSign = 5;

    public static string Write(byte[] bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            (buffer, bits) = (((buffer << 8) | one) & 0xFFFF, bits + 8);
            while (bits >= BitsPerSign)
            {
                bits -= BitsPerSign;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }
        }

        return bits > 0 ? text.Append(Alphabet[(buffer << (BitsPerSign - bits)) & 31]).ToString() : text.ToString();
    }

    public static byte[] Read(string text)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var sign in text)
        {
            (buffer, bits) = (((buffer << BitsPerSign) | Alphabet.IndexOf(sign)) & 0xFFFF, bits + BitsPerSign);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)((buffer >> bits) & 0xFF));
            }
        }

        return [.. bytes];
    }
}
