using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class WorkbookSheetTests
{
    [Fact]
    public void Rows_are_numbered_as_in_Excel_and_empty_ones_are_left_out()
    {
        const string Rows = """
            <row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c></row>
            <row r="3"><c r="A3"><v>1</v></c></row>
            <row r="4"><c r="A4" s="0"/><c r="B4" t="str"><v> </v></c></row>
            <row r="7"><c r="B7"><v>2</v></c></row>
            """;
        using var source = Reading.Open(new RawWorkbook { Rows = Rows }.ToBytes());

        var sheet = Reading.Only(source);

        Assert.Equal("表", sheet.Name);
        Assert.Equal(["甲", "乙"], sheet.Header);
        Assert.Equal([3, 7], sheet.Rows.Select(row => row.Number));
        Assert.Equal([Cell.Empty, Cell.OfNumber("2")], sheet.Rows.Last().Cells);
    }

    [Fact]
    public void Rows_and_cells_without_references_are_counted()
    {
        const string Rows = "<row><c><v>1</v></c></row><row/><row><c/><c r=\"D3\"><v>4</v></c><c><v>5</v></c></row>";

        var row = Assert.Single(Reading.Rows(new RawWorkbook { Rows = Rows }.ToBytes()));

        Assert.Equal(3, row.Number);
        Assert.Equal(["", "", "", "4", "5"], Reading.Texts(row));
    }

    [Fact]
    public void Without_a_row_1_there_is_no_header()
    {
        using var source = Reading.Open(new RawWorkbook { Rows = "<row r=\"2\"><c><v>1</v></c></row>" }.ToBytes());

        Assert.Empty(Reading.Only(source).Header);
        Assert.Equal(2, Assert.Single(Reading.Only(source).Rows).Number);
    }

    [Fact]
    public void A_sheet_may_be_empty()
    {
        using var source = Reading.Open(new RawWorkbook { Worksheet = $"<worksheet xmlns=\"{RawWorkbook.Main}\"/>" }.ToBytes());

        Assert.Empty(Reading.Only(source).Header);
        Assert.Empty(Reading.Only(source).Rows);
    }

    [Fact]
    public void Hidden_sheets_and_charts_are_no_tables_and_names_are_trimmed()
    {
        const string Sheets = """
            <sheet name="暗" sheetId="1" state="hidden" r:id="rId1"/><sheet name="深" sheetId="2" state="veryHidden" r:id="rId1"/>
            <sheet name="图" sheetId="3" r:id="rId4"/><sheet name=" 企业 " sheetId="4" state="visible" r:id="rId1"/>
            """;
        using var source = Reading.Open(new RawWorkbook { Sheets = Sheets }.ToBytes());

        Assert.Equal("企业", Reading.Only(source).Name);
    }

    [Fact]
    public void A_workbook_without_a_visible_sheet_is_refused() =>
        Assert.Contains("没有可见的工作表", Reading.Refusal(new RawWorkbook { Sheets = "" }.ToBytes()), StringComparison.Ordinal);

    [Fact]
    public void The_strict_format_and_prefixed_elements_are_read()
    {
        const string Sheet = """
            <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
            <x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """;

        Assert.Equal(["1"], Reading.Texts(Assert.Single(Reading.Rows(new RawWorkbook { Worksheet = Sheet }.ToBytes()))));
    }

    [Fact]
    public void Rows_may_be_read_twice_and_side_by_side()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(i => $"<row><c><v>{i}</v></c></row>"));
        using var source = Reading.Open(new RawWorkbook { Rows = rows }.ToBytes());
        var sheet = Reading.Only(source);

        Assert.All(sheet.Rows.Zip(sheet.Rows), pair => Assert.Equal(pair.First.Cells, pair.Second.Cells));
        Assert.Equal(2999, sheet.Rows.Count());
    }

    [Theory]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>", "行")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "列")]
    [InlineData("<row r=\"2\"><c r=\"AAAAAAAAAA2\"><v>1</v></c></row>", "列")]
    [InlineData("<row r=\"0\"/>", "损坏")]
    [InlineData("<row r=\"3\"/><row r=\"2\"/>", "损坏")]
    [InlineData("<row r=\"二\"/>", "损坏")]
    [InlineData("<row r=\"2\"><c r=\"2\"><v>1</v></c></row>", "损坏")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>", "损坏")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>5</v></c></row>", "损坏")]
    [InlineData("<row r=\"2\"><c t=\"s\"><v>-1</v></c></row>", "损坏")]
    [InlineData("<row r=\"2\"><c><v>1</c></row>", "损坏")]
    public void Impossible_positions_and_references_are_refused_with_the_sheet(string rows, string word)
    {
        var message = Reading.Refusal(new RawWorkbook { Rows = rows }.ToBytes());

        Assert.Contains(word, message, StringComparison.Ordinal);
        Assert.Contains("工作表“表”", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_far_cell_in_every_row_costs_no_hours()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c r=\"XFD1\"><v>1</v></c></row>", 100));

        var message = Reading.Refusal(new RawWorkbook { Rows = rows }.ToBytes(), limits: new TableLimits { CellsOfSheet = 100_000 });

        Assert.Contains("单元格太多", message, StringComparison.Ordinal);
    }
}
