using System.Text;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Tables;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class CsvReadingTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Records_are_counted_as_rows_and_empty_ones_left_out(string line)
    {
        var text = string.Join(line, "名称,备注", "甲,\"两\n行\"", "", ",  ,", "乙,", "");
        using var source = Reading.Open(Encoding.UTF8.GetBytes(text), "企业.csv");
        var sheet = Reading.Only(source);
        var rows = sheet.Rows.ToList();

        Assert.Equal("企业", sheet.Name);
        Assert.Equal(["名称", "备注"], sheet.Header);
        Assert.Equal([2, 5], rows.Select(row => row.Number));
        Assert.Equal([Cell.OfText("甲"), Cell.OfText("两\n行")], rows[0].Cells);
        Assert.Equal([Cell.OfText("乙")], rows[1].Cells);
    }

    [Theory]
    [InlineData("a\n\"他说\"\"好\"\"\",\"1,5\"", "他说\"好\"|1,5")]
    [InlineData("a\n专精特新\"小巨人\"企业,x", "专精特新\"小巨人\"企业|x")]
    [InlineData("a\n\"小巨人\"企业,x", "小巨人企业|x")]
    [InlineData("a\n 1 ,\" 2 \"", " 1 | 2 ")]
    [InlineData("a\n,x", "|x")]
    [InlineData("a\n2022,是", "2022|是")]
    public void Quotes_follow_RFC_4180_and_stray_ones_are_characters(string text, string cells) =>
        Assert.Equal(cells, string.Join('|', Reading.Texts(Assert.Single(Reading.CsvRows(text)))));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_header()
    {
        using var source = Reading.Open([.. Encoding.UTF8.Preamble, .. "指标,数值\n"u8], "指标.csv");

        Assert.Equal(["指标", "数值"], Reading.Only(source).Header);
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_GB18030_wherever_its_first_Chinese_stands()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = "code,name\n" + string.Concat(Enumerable.Repeat("1,plain\n", 20_000)) + "2,龘䶮㐀𠮷冠县\n";

        var rows = Reading.Rows(Encoding.GetEncoding("GB18030").GetBytes(text), "表.csv");

        Assert.Equal(["2", "龘䶮㐀𠮷冠县"], Reading.Texts(rows[^1]));
    }

    [Fact]
    public void A_Chinese_character_across_two_blocks_is_still_UTF_8()
    {
        var text = "a\n" + new string('x', 1000) + "\n" + string.Concat(Enumerable.Repeat("冠县\n", 50_000));

        Assert.All(Reading.CsvRows(text).Skip(1), row => Assert.Equal("冠县", row.Cells[0].Text));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,\"没有闭合\n4,5\n", "第 3 行")]
    [InlineData("a,b\n1,\"", "第 2 行")]
    [InlineData("\"a,b\n1,2", "第 1 行")]
    public void A_quote_that_is_never_closed_is_refused_with_its_row(string text, string row)
    {
        var message = Reading.Refusal(Encoding.UTF8.GetBytes(text), "表.csv");

        Assert.Contains(row, message, StringComparison.Ordinal);
        Assert.Contains("引号", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_that_swallows_megabytes_is_refused_without_holding_them()
    {
        var text = "a\n1\n\"" + string.Concat(Enumerable.Repeat("0123456789\n", 1_000_000));

        Assert.Contains("第 3 行", Reading.Refusal(Encoding.UTF8.GetBytes(text), "表.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_and_foreign_encodings_are_refused()
    {
        Assert.Contains("空字节", Reading.Refusal("a\0b"u8.ToArray(), "表.csv"), StringComparison.Ordinal);
        Assert.Contains("空字节", Reading.Refusal([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a,b")], "表.csv"), StringComparison.Ordinal);
        Assert.Contains("GB18030", Reading.Refusal([0x61, 0xFF, 0xFF, 0x0A], "表.csv"), StringComparison.Ordinal);
        Assert.Contains("空文件", Reading.Refusal([], "表.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_sheet_cannot_hold_is_refused()
    {
        var limits = new TableLimits { Rows = 3, Columns = 4, CellCharacters = 5, UnpackedBytes = 1000 };

        Assert.Contains("超过 3 行", Refusal("a\n1\n2\n3\n", limits), StringComparison.Ordinal);
        Assert.Contains("超过 4 列", Refusal("a\n1,2,3,4,5\n", limits), StringComparison.Ordinal);
        Assert.Contains("超过 5 个字符", Refusal("a\n123456\n", limits), StringComparison.Ordinal);
        Assert.Contains("上限", Refusal(new string('a', 1001), limits), StringComparison.Ordinal);
    }

    private static string Refusal(string text, TableLimits limits) => Reading.Refusal(Encoding.UTF8.GetBytes(text), "表.csv", limits);
}
