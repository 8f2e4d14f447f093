namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>Says from its bytes what a file is that claims to be a workbook.</summary>
internal static class FileSignature
{
    private const int Block = 64 * 1024;

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    /// <summary>The stream's name in the compound file that Excel and WPS wrap around an encrypted workbook.</summary>
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    internal static void Check(Stream stream, string file, TableLimits limits)
    {
        if (stream.Length == 0)
        {
            throw Refusals.Empty(file);
        }

        if (stream.Length > limits.FileBytes)
        {
            throw Refusals.FileTooLarge(file, stream.Length, limits.FileBytes);
        }

        Span<byte> start = stackalloc byte[8];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start[..read].SequenceEqual(Ole))
        {
            throw Contains(stream, EncryptedPackage) ? Refusals.Encrypted(file) : Refusals.OldFormat(file);
        }

        if (!start[..read].StartsWith(Zip))
        {
            throw Refusals.NotAWorkbook(file);
        }
    }

    private static bool Contains(Stream stream, ReadOnlySpan<byte> sought)
    {
        var buffer = new byte[Block];
        var kept = 0;
        while (stream.Read(buffer.AsSpan(kept)) is > 0 and var read)
        {
            var seen = buffer.AsSpan(0, kept + read);
            if (seen.IndexOf(sought) >= 0)
            {
                return true;
            }

            // The name may lie across two blocks.
            kept = Math.Min(seen.Length, sought.Length - 1);
            seen[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
