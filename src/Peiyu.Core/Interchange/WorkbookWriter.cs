using System.IO.Compression;
using System.Text;
using System.Xml;
using Peiyu.Core.Interchange.Workbooks;

namespace Peiyu.Core.Interchange;

/// <summary>
/// Streams a workbook. The zip is written part by part and not through System.IO.Packaging, which keeps every part in
/// memory until the end and stamps the time of day into the file: here equal input gives equal bytes.
/// </summary>
public static class WorkbookWriter
{
    /// <summary>The earliest moment that a zip file can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = true,
    };

    /// <summary>Writes the sheets, reading the rows of each once. The stream need not be seekable and stays open.</summary>
    /// <exception cref="Plans.Tables.TableException">A text or a table is larger than Excel can hold.</exception>
    public static void Write(Stream stream, IEnumerable<WorkbookSheet> sheets)
    {
        List<WorkbookSheet> all = [.. sheets];
        SheetNames.Check(all);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        WritePart(zip, "[Content_Types].xml", xml => WorkbookParts.WriteContentTypes(xml, all.Count));
        WritePart(zip, "_rels/.rels", WorkbookParts.WritePackageRelationships);
        WritePart(zip, "xl/workbook.xml", xml => WorkbookParts.WriteWorkbook(xml, all));
        WritePart(zip, "xl/_rels/workbook.xml.rels", xml => WorkbookParts.WriteWorkbookRelationships(xml, all.Count));
        WritePart(zip, "xl/styles.xml", WorkbookParts.WriteStyles);
        for (var i = 0; i < all.Count; i++)
        {
            var sheet = all[i];
            var isFirst = i == 0;
            WritePart(zip, $"xl/worksheets/sheet{i + 1}.xml", xml => new SheetWriter(xml, sheet).Write(isFirst));
        }
    }

    private static void WritePart(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        using var xml = XmlWriter.Create(entry.Open(), Xml);
        write(xml);
    }
}
