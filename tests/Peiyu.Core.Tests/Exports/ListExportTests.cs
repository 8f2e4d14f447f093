using System.Text;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Xunit;

namespace Peiyu.Core.Tests.Exports;

public sealed class ListExportTests
{
    private static readonly ListTable Table = new(
        "企业名单",
        new(2023, 6, 30),
        "只看 清水镇",
        [new("企业"), new("从业人员", ColumnKind.Number), new("电话", IsPhone: true)],
        [["=HYPERLINK(\"http://x\")", 12m, "张工 139 0000 1234"], ["演示甲公司", null, "0635-5231111"]]);

    [Fact]
    public void A_workbook_says_title_day_and_choice_above_the_headings_and_keeps_texts_texts()
    {
        using var stream = new MemoryStream();

        ListExport.WriteWorkbook(stream, Table);

        stream.Position = 0;
        using var source = TableSource.Open(stream, "名单.xlsx");
        var sheet = Assert.Single(source.Sheets);
        Assert.Equal(["企业名单"], sheet.Header);
        var rows = sheet.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToList()).ToList();
        Assert.Equal(["截至 2023-06-30；只看 清水镇"], rows[0]);
        Assert.Equal(["企业", "从业人员", "电话"], rows[1]);
        Assert.Equal(["=HYPERLINK(\"http://x\")", "12", "张工 139 **** 1234"], rows[2]);
    }

    [Fact]
    public void No_text_of_a_csv_file_begins_like_a_formula()
    {
        using var stream = new MemoryStream();

        ListExport.WriteCsv(stream, Table);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("\"'=HYPERLINK(", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_annex_has_a_row_per_programme_and_a_column_per_unit()
    {
        var table = new AnnexTable("附件 目标任务表", new(2023, 6, 30), "冠县", ["清泉街道", "柳林镇"],
        [
            new("1", "专精特新", "12 月底", new(3, 1, "推进中"), [new(1, null, "未知"), AnnexCell.None], "县工信局 中小企业科", "按申报数"),
        ]);
        using var stream = new MemoryStream();

        AnnexExport.Write(stream, table);

        stream.Position = 0;
        using var source = TableSource.Open(stream, "附件.xlsx");
        var rows = source.Sheets[0].Rows.Select(row => row.Cells.Select(cell => cell.Text).ToList()).ToList();
        Assert.Equal(["序号", "任务", "时限", "冠县", "清泉街道", "柳林镇"], rows[1]);
        Assert.Equal(["1", "专精特新", "12 月底", "1 / 3\n推进中", "未知 / 1\n未知"], rows[2]);
        Assert.Equal(["序号", "任务", "联系人", "读法"], source.Sheets[1].Header);
    }
}
