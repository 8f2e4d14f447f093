using System.Text;
using Peiyu.Core.Interchange;
using Xunit;

namespace Peiyu.Core.Tests.Interchange;

public sealed class CsvWriterTests
{
    private static readonly WorkbookColumn[] Columns = [new("名称"), new("数值", Kind: ColumnKind.Money), new("日期", Kind: ColumnKind.Date)];

    [Fact]
    public void Csv_has_a_byte_order_mark_and_quotes_what_needs_them()
    {
        var text = Encoding.UTF8.GetString(Write(["甲,\"乙\"", 1234.50m, new DateOnly(2023, 3, 25)], ["两\r\n行", null, true], ["短"]));

        Assert.Equal("\uFEFF名称,数值,日期\r\n\"甲,\"\"乙\"\"\",1234.50,2023-03-25\r\n\"两\r\n行\",,是\r\n短,,\r\n", text);
    }

    [Fact]
    public void Text_like_a_formula_is_quoted_and_not_changed()
    {
        var bytes = Write(["=1+1", -5m, null], ["@a", null, null], ["-b", 1, null]);

        Assert.Contains("\"=1+1\",-5,", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(["=1+1", "@a", "-b"], Reading.Rows(bytes, "表.csv").Select(row => row.Cells[0].Text));
    }

    [Fact]
    public void What_is_written_reads_back_equal()
    {
        var rows = Reading.Rows(Write([" 空格 ", 0.10m, new DateOnly(2023, 3, 25)], [null, null, null], ["\"", 2, null]), "表.csv");

        Assert.Equal([2, 4], rows.Select(row => row.Number));
        Assert.Equal([" 空格 ", "0.10", "2023-03-25"], Reading.Texts(rows[0]));
        Assert.Equal(["\"", "2"], Reading.Texts(rows[1]));
    }

    private static byte[] Write(params object?[][] rows)
    {
        using var stream = new MemoryStream();
        CsvWriter.Write(stream, new WorkbookSheet("表", Columns, rows));
        return stream.ToArray();
    }
}
