using System.Buffers.Binary;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>
/// A look at the end of a zip file before the library reads its directory into memory: a directory of four million
/// entries fits into 200 MB and would take gigabytes. A file cut short has no such end.
/// </summary>
internal static class ZipDirectory
{
    private const int EndRecord = 22;
    private const int LongestComment = 65_535;
    private const int Zip64Locator = 20;

    /// <summary>A generous entry: 46 bytes and a path.</summary>
    private const int BytesOfEntry = 512;

    private static ReadOnlySpan<byte> EndSignature => "PK\x05\x06"u8;

    private static ReadOnlySpan<byte> LocatorSignature => "PK\x06\x07"u8;

    internal static void Check(Stream stream, string file, TableLimits limits)
    {
        var tail = Tail(stream);
        var end = tail.AsSpan().LastIndexOf(EndSignature);
        if (end < 0 || tail.Length - end < EndRecord)
        {
            throw Refusals.Truncated(file);
        }

        var entries = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var isZip64 = end >= Zip64Locator && tail.AsSpan(end - Zip64Locator).StartsWith(LocatorSignature);
        var start = isZip64 ? Zip64Start(stream, tail.AsSpan(end - Zip64Locator)) : Start(tail.AsSpan(end));
        if (start is null || start > stream.Length)
        {
            throw Refusals.Truncated(file);
        }

        // The count may lie; the room up to the end of the file does not.
        if ((!isZip64 && entries > limits.PackageEntries)
            || stream.Length - start > LongestComment + ((long)limits.PackageEntries * BytesOfEntry))
        {
            throw Refusals.TooManyParts(file, limits.PackageEntries);
        }
    }

    private static byte[] Tail(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndRecord + LongestComment + Zip64Locator)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        return tail;
    }

    private static long? Start(ReadOnlySpan<byte> end) => BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);

    private static long? Zip64Start(Stream stream, ReadOnlySpan<byte> locator)
    {
        var record = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        Span<byte> bytes = stackalloc byte[8];
        if (record < 0 || record > stream.Length - 56)
        {
            return null;
        }

        stream.Position = record + 48;
        stream.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) is >= 0 and var start ? start : null;
    }
}
