using Peiyu.Plans.Intake;
using Peiyu.Plans.Tables;
using Peiyu.TestKit;

namespace Peiyu.Plans.Tests.Intake;

/// <summary>Reads sheets written as text: the first line is the header, cells are parted by commas.</summary>
internal static class Read
{
    public const string Code = "91371525MA00000005";

    public static ReadTables Sheets(params (string Name, string Text)[] sheets) =>
        TableIntake.Read(GuanxianPlan.Instance, [.. sheets.Select(sheet => Sheet(sheet.Name, sheet.Text))]);

    /// <summary>A sheet beside the register with the one enterprise <see cref="Code"/>.</summary>
    public static ReadTables WithEnterprise(string name, string text) =>
        Sheets(("企业", $"统一社会信用代码,企业名称\n{Code},演示甲公司"), (name, text));

    public static Sheet Sheet(string name, string text)
    {
        var lines = text.Split('\n');
        return new(
            name,
            lines[0].Split(','),
            lines.Skip(1).Select((line, index) => new SheetRow(index + 2, [.. line.Split(',').Select(Cell.OfText)])));
    }

    public static Sheet Cells(string name, string header, params Cell[] row) =>
        new(name, header.Split(','), [new SheetRow(2, row)]);
}
