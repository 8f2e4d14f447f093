using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;

namespace Peiyu.Core.Imports;

/// <summary>The rows that were left out, as a workbook to mend and import again: their own columns, and what is wrong.</summary>
public static class RefusedWorkbook
{
    /// <summary>The column that says what is wrong; an import reports it as unknown and does not read it.</summary>
    public const string ReasonColumn = "问题";

    public static void Write(Stream stream, IReadOnlyList<RefusedRow> refused) =>
        WorkbookWriter.Write(stream, refused.GroupBy(row => row.Sheet).Select(Sheet));

    private static WorkbookSheet Sheet(IGrouping<string, RefusedRow> rows)
    {
        var header = rows.First().Header;
        return new(
            rows.Key,
            [.. header.Select(name => new WorkbookColumn(name)), new(ReasonColumn, 60)],
            rows.Select(row => Cells(header.Count, row)));
    }

    private static IReadOnlyList<object?> Cells(int columns, RefusedRow row) =>
    [
        .. Enumerable.Range(0, columns).Select(index =>
            index < row.Row.Cells.Count && !row.Row.Cells[index].IsEmpty ? row.Row.Cells[index].Text : null),
        string.Join("\n", row.Problems.Select(problem => problem.Message)),
    ];
}
