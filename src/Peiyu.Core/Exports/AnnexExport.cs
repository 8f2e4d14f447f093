using Peiyu.Core.Interchange;

namespace Peiyu.Core.Exports;

/// <summary>Writes the matrix as officials know it from the annex: a row per programme, a column per unit.</summary>
public static class AnnexExport
{
    private const double UnitWidth = 11;

    public static void Write(Stream stream, AnnexTable table) => WorkbookWriter.Write(stream, [Targets(table), Notes(table)]);

    private static WorkbookSheet Targets(AnnexTable table) => new(
        "目标任务",
        [
            new("序号", 6),
            new("任务", 30) { Wraps = true },
            new("时限", 14) { Wraps = true },
            new(table.County, UnitWidth) { Wraps = true },
            .. table.Units.Select(unit => new WorkbookColumn(unit, UnitWidth) { Wraps = true }),
        ],
        table.Rows.Select(row => (IReadOnlyList<object?>)
            [row.Number, row.Name, row.Due, row.County.Words, .. row.Units.Select(cell => cell.Words)]))
    {
        Above = [table.Title, $"截至 {table.AsOf:yyyy-MM-dd}；格里是 完成 / 目标，下面一行是状态，空格是没有任务。"],
        FrozenColumns = 2,
    };

    private static WorkbookSheet Notes(AnnexTable table) => new(
        "读法和联系人",
        [new("序号", 6), new("任务", 30) { Wraps = true }, new("联系人", 40) { Wraps = true }, new("读法", 80) { Wraps = true }],
        table.Rows.Select(row => (IReadOnlyList<object?>)[row.Number, row.Name, row.Contacts, row.Notes]));
}
