using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class WorkbookWriterTests
{
    private static readonly WorkbookColumn[] Columns =
    [
        new("统一社会信用代码", 22),
        new("年份", 8, ColumnKind.Number),
        new("金额", 18, ColumnKind.Money),
        new("认定日期", 12, ColumnKind.Date),
    ];

    [Fact]
    public void What_is_written_reads_back_equal()
    {
        var bytes = Write(
            ["91371525MA3C0001XX", 2023, 5_000_000.05m, new DateOnly(2023, 3, 25)],
            [null, null, null, null],
            ["123456789012345678", 2023L, -0.5m, null],
            ["短"]);

        var rows = Reading.Rows(bytes);

        Assert.Equal([2, 4, 5], rows.Select(row => row.Number));
        Assert.Equal(
            [Cell.OfText("91371525MA3C0001XX"), Cell.OfNumber("2023"), Cell.OfNumber("5000000.05"), Cell.OfDate(new DateTime(2023, 3, 25))],
            rows[0].Cells);
        Assert.Equal([Cell.OfText("123456789012345678"), Cell.OfNumber("2023"), Cell.OfNumber("-0.5")], rows[1].Cells);
    }

    [Fact]
    public void The_workbook_is_valid_and_its_header_is_frozen_and_filtered()
    {
        using var stream = new MemoryStream(Write(["=1+1", 1, 2.5m, new DateOnly(2023, 1, 1)], ["\u0001 两\r\n行 ", true, null, "待定"]));
        using var document = SpreadsheetDocument.Open(stream, false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var xml = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.OuterXml;
        Assert.Contains("state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("<x:autoFilter ref=\"A1:D3\"", xml, StringComparison.Ordinal);
        Assert.Contains("style=\"2\"", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("001")]
    [InlineData(" 前后 ")]
    [InlineData("两\r\n行\t和\u000B与\uFFFF")]
    [InlineData("甲\r")]
    [InlineData("_x0041_ _x005F_")]
    [InlineData("_x_x0041_")]
    [InlineData("𠮷\uD842")]
    [InlineData("<&>\"'“”]]>")]
    public void Text_stays_the_same_text(string text)
    {
        var bytes = Write(["键", text]);

        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, false);
        Assert.DoesNotContain("<x:f>", document.WorkbookPart!.WorksheetParts.Single().Worksheet!.OuterXml, StringComparison.Ordinal);
        Assert.Equal(Cell.OfText(text), Assert.Single(Reading.Rows(bytes)).Cells.ElementAtOrDefault(1));
    }

    [Fact]
    public void What_Excel_would_change_without_a_word_is_written_as_text()
    {
        var row = Assert.Single(Reading.Rows(Write([20230001, 1234567890123456L, true, new DateOnly(1899, 12, 1)])));

        Assert.Equal(["20230001", "1234567890123456", "是", "1899-12-01"], Reading.Texts(row));
        Assert.All(row.Cells, cell => Assert.Equal(CellKind.Text, cell.Kind));
    }

    [Fact]
    public void Equal_tables_give_equal_bytes()
    {
        var first = Write(["甲", 1, 2m, new DateOnly(2023, 3, 25)]);

        Assert.Equal(first, Write(["甲", 1, 2m, new DateOnly(2023, 3, 25)]));
    }

    [Fact]
    public void Several_sheets_keep_their_order_and_names()
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, Enumerable.Range(1, 30).Select(i => new WorkbookSheet($"第{i}页 & <>", Columns, [])));
        using var source = TableSource.Open(stream, "数据.xlsx");

        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"第{i}页 & <>"), source.Sheets.Select(sheet => sheet.Name));
        Assert.All(source.Sheets, sheet => Assert.Equal(Columns.Select(column => column.Name), sheet.Header));
    }

    [Fact]
    public void A_hundred_thousand_rows_go_out_and_come_back()
    {
        const int Count = 100_000;
        var columns = Enumerable.Range(0, 9).Select(i => new WorkbookColumn($"列{i}", 12, (ColumnKind)(i % 4))).ToList();
        var rows = Enumerable.Range(0, Count).Select(object?[] (i) =>
            [$"码{i}", i, i / 100m, new DateOnly(2000, 1, 1).AddDays(i % 9000), "固定", null, 0.01m, new DateOnly(2023, 3, 25), $"尾{i}"]);
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, [new WorkbookSheet("大表", columns, rows)]);
        using var source = TableSource.Open(stream, "数据.xlsx");

        var read = 0;
        foreach (var (row, i) in Reading.Only(source).Rows.Select((row, i) => (row, i)))
        {
            Assert.Equal((i + 2, 9, $"码{i}", $"尾{i}"), (row.Number, row.Cells.Count, row.Cells[0].Text, row.Cells[8].Text));
            Assert.Equal(new DateTime(2000, 1, 1).AddDays(i % 9000), row.Cells[3].Date);
            Assert.Equal(i / 100m, decimal.Parse(row.Cells[2].Text, System.Globalization.CultureInfo.InvariantCulture));
            read++;
        }

        Assert.Equal(Count, read);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_enough()
    {
        using var stream = new MemoryStream();
        using (var forward = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            WorkbookWriter.Write(forward, [new WorkbookSheet("表", Columns, [["甲"]])]);
        }

        stream.Position = 0;
        using var unpacked = new MemoryStream();
        using var back = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionMode.Decompress);
        back.CopyTo(unpacked);
        Assert.Equal(["甲"], Reading.Texts(Assert.Single(Reading.Rows(unpacked.ToArray()))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("'a")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二")]
    public void A_name_that_Excel_refuses_is_a_bug_of_the_caller(string name) =>
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(Stream.Null, [new WorkbookSheet(name, Columns, [])]));

    [Fact]
    public void Foreign_values_and_too_many_are_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Write([1.5d]));
        Assert.Throws<ArgumentException>(() => Write([1, 2, 3, 4, 5]));
        Assert.Throws<ArgumentException>(() => WorkbookWriter.Write(Stream.Null, []));
    }

    [Fact]
    public void A_text_that_Excel_cannot_hold_is_refused_with_its_place()
    {
        var refusal = Assert.Throws<TableException>(() => Write([new string('长', 32_768)]));

        Assert.Contains("第 2 行“统一社会信用代码”", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Write(params object?[][] rows)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, [new WorkbookSheet("表", Columns, rows)]);
        return stream.ToArray();
    }
}
