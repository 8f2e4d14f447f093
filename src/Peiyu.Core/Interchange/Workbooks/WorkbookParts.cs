using System.Globalization;
using System.Xml;

namespace Peiyu.Core.Interchange.Workbooks;

/// <summary>The small parts around the sheets of a written workbook.</summary>
internal static class WorkbookParts
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The cell formats, in the order of <see cref="CellStyle"/>.</summary>
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}">
          <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
          <fonts count="3">
            <font><sz val="11"/><name val="等线"/><family val="2"/></font>
            <font><b/><sz val="11"/><name val="等线"/><family val="2"/></font>
            <font><b/><sz val="14"/><name val="等线"/><family val="2"/></font>
          </fonts>
          <fills count="3">
            <fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill>
            <fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill>
          </fills>
          <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
          <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
          <cellXfs count="8">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
          </cellXfs>
          <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    internal static void WriteStyles(XmlWriter xml) => xml.WriteRaw(Styles);

    internal static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Write(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Write(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        WriteOverride(xml, "/xl/workbook.xml", "sheet.main");
        WriteOverride(xml, "/xl/styles.xml", "styles");
        for (var i = 1; i <= sheets; i++)
        {
            WriteOverride(xml, $"/xl/worksheets/sheet{i}.xml", "worksheet");
        }

        xml.WriteEndElement();
    }

    internal static void WritePackageRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        WriteRelationship(xml, "rId1", "officeDocument", "xl/workbook.xml");
        xml.WriteEndElement();
    }

    internal static void WriteWorkbookRelationships(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var i = 1; i <= sheets; i++)
        {
            WriteRelationship(xml, $"rId{i}", "worksheet", $"worksheets/sheet{i}.xml");
        }

        WriteRelationship(xml, $"rId{sheets + 1}", "styles", "styles.xml");
        xml.WriteEndElement();
    }

    internal static void WriteWorkbook(XmlWriter xml, IReadOnlyList<WorkbookSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("bookViews", Main);
        Write(xml, "workbookView");
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", Main);
        for (var i = 1; i <= sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", EscapedText.Of(sheets[i - 1].Name));
            xml.WriteAttributeString("sheetId", i.ToString(CultureInfo.InvariantCulture));
            if (sheets[i - 1].IsHidden)
            {
                xml.WriteAttributeString("state", "hidden");
            }

            xml.WriteAttributeString("id", Office, $"rId{i}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteOverride(XmlWriter xml, string part, string type) =>
        Write(xml, "Override", ("PartName", part), ("ContentType", $"{SpreadsheetType}{type}+xml"));

    private static void WriteRelationship(XmlWriter xml, string id, string kind, string target) =>
        Write(xml, "Relationship", ("Id", id), ("Type", $"{Office}/{kind}"), ("Target", target));

    private static void Write(XmlWriter xml, string element, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            xml.WriteAttributeString(name, value);
        }

        xml.WriteEndElement();
    }
}
