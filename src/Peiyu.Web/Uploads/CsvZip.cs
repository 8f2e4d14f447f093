using System.IO.Compression;
using Peiyu.Core.Interchange;

namespace Peiyu.Web.Uploads;

/// <summary>A zip file with one CSV file per sheet.</summary>
internal static class CsvZip
{
    public static async Task WriteAsync(Stream stream, IReadOnlyList<WorkbookSheet> sheets, CancellationToken ct)
    {
        await using var buffer = new FileStream(
            Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        await using (var zip = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct))
        {
            foreach (var sheet in sheets)
            {
                await using var part = await zip.CreateEntry(sheet.Name + ".csv", CompressionLevel.Fastest).OpenAsync(ct);
                CsvWriter.Write(part, sheet);
            }
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(stream, ct);
    }
}
