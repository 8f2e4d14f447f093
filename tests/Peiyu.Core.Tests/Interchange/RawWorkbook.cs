using System.IO.Compression;
using System.Text;

namespace Peiyu.Core.Tests.Interchange;

/// <summary>Builds workbooks from raw XML, sound and hostile ones.</summary>
internal sealed class RawWorkbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What stands in sheetData of the sheet 表.</summary>
    internal string Rows { get; init; } = "";

    /// <summary>The whole sheet part, where more than the rows matters.</summary>
    internal string? Worksheet { get; init; }

    internal string? SharedStrings { get; init; }

    /// <summary>Number formats by id and the ids that styles 0, 1, … use.</summary>
    internal string NumberFormats { get; init; } = "";

    internal int[] Styles { get; init; } = [0];

    internal string WorkbookProperties { get; init; } = "";

    internal string Sheets { get; init; } = """<sheet name="表" sheetId="1" r:id="rId1"/>""";

    internal byte[] ToBytes(Action<ZipArchive>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Relationships}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}">{WorkbookProperties}<sheets>{Sheets}</sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", WorkbookRelationships());
            Add(zip, "xl/worksheets/sheet1.xml", Worksheet ?? $"""<worksheet xmlns="{Main}"><sheetData>{Rows}</sheetData></worksheet>""");
            Add(zip, "xl/styles.xml", StyleSheet());
            if (SharedStrings is not null)
            {
                Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{SharedStrings}</sst>""");
            }

            more?.Invoke(zip);
        }

        return bytes.ToArray();
    }

    internal static void Add(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }

    private static string WorkbookRelationships() =>
        $"""
        <Relationships xmlns="{Relationships}">
          <Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="rId2" Type="{Office}/sharedStrings" Target="/xl/sharedStrings.xml"/>
          <Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/>
          <Relationship Id="rId4" Type="{Office}/chartsheet" Target="chartsheets/sheet1.xml"/>
        </Relationships>
        """;

    private string StyleSheet() =>
        $"""
        <styleSheet xmlns="{Main}"><numFmts>{NumberFormats}</numFmts><fonts><font/></fonts>
        <cellXfs>{string.Concat(Styles.Select(id => $"<xf numFmtId=\"{id}\"/>"))}</cellXfs></styleSheet>
        """;
}
