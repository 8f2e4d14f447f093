using System.IO.Compression;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>
/// The parts of a workbook. Read from the zip itself and not through System.IO.Packaging, so that every byte of every
/// part, relationships and content types included, passes the bounds, and nothing is read that isn't needed.
/// </summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive zip, string file, TableLimits limits)
    {
        (_zip, File, Limits) = (zip, file, limits);
        foreach (var entry in zip.Entries)
        {
            // Some writers on Windows use backslashes; of two parts with one name the first counts.
            _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }

    internal string File { get; }

    internal TableLimits Limits { get; }

    internal int PartCount => _parts.Count;

    /// <param name="stream">Closed with the package unless it is to be left open.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <param name="limits">What the package may cost.</param>
    /// <param name="leaveOpen">True: the stream is the caller's.</param>
    internal static Package Open(Stream stream, string file, TableLimits limits, bool leaveOpen)
    {
        FileSignature.Check(stream, file, limits);
        ZipDirectory.Check(stream, file, limits);
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen);
            CheckSizes(zip, file, limits);
            return new Package(zip, file, limits);
        }
        catch (Exception e) when (IsDamage(e))
        {
            zip?.Dispose();
            throw Refusals.Truncated(file, e);
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    internal bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Opens a part to read; null if there is none.</summary>
    /// <param name="part">The path within the package, without a leading slash.</param>
    /// <param name="place">What to call it in a message.</param>
    /// <param name="limit">The most bytes that it may unpack to; null: what the whole package may.</param>
    internal PartReader? Read(string part, string place, long? limit = null)
    {
        if (!_parts.TryGetValue(part, out var entry))
        {
            return null;
        }

        var bytes = limit ?? Limits.UnpackedBytes;
        var refusal = () => Refusals.TooLargeUnpacked(File, bytes);
        if (entry.Length > bytes)
        {
            throw refusal();
        }

        try
        {
            return new PartReader(new BoundedStream(entry.Open(), bytes, refusal), place, Limits);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw Refusals.Truncated(File, e);
        }
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>What the zip library throws at broken directories and offsets that point nowhere.</summary>
    private static bool IsDamage(Exception e) =>
        e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException;

    private static void CheckSizes(ZipArchive zip, string file, TableLimits limits)
    {
        if (zip.Entries.Count > limits.PackageEntries)
        {
            throw Refusals.TooManyParts(file, limits.PackageEntries);
        }

        var room = limits.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            room = entry.Length > room ? throw Refusals.TooLargeUnpacked(file, limits.UnpackedBytes) : room - entry.Length;
            CheckEntry(entry, file, limits);
        }
    }

    private static void CheckEntry(ZipArchiveEntry entry, string file, TableLimits limits)
    {
        if (entry.IsEncrypted)
        {
            throw Refusals.Encrypted(file);
        }

        if (entry.Length < 0
            || (entry.Length > limits.CompressionRatioFrom
                && entry.Length / Math.Max(1, entry.CompressedLength) > limits.CompressionRatio))
        {
            throw Refusals.Suspicious(file);
        }
    }
}
