using Peiyu.Core.Interchange;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>The rows that were left out, as a workbook to mend and import again: their own columns, and what is wrong.</summary>
public static class RefusedWorkbook
{
    private const int DigitsThatExcelKeeps = 15;

    public static void Write(Stream stream, IReadOnlyList<RefusedRow> refused) =>
        WorkbookWriter.Write(stream, refused.GroupBy(row => row.Sheet).Select(Sheet));

    private static WorkbookSheet Sheet(IGrouping<string, RefusedRow> rows)
    {
        var header = rows.First().Header;
        return new(
            rows.Key,
            [.. header.Select(name => new WorkbookColumn(name)), new(TableIntake.ReasonColumn, 60)],
            rows.Select(row => Cells(header.Count, row)));
    }

    /// <summary>
    /// What is no value is left empty, so that the row is refused again until somebody fills it: written as text, a formula, an
    /// error or a code that lost its digits would pass for what was meant.
    /// </summary>
    private static string? Value(Cell cell) =>
        cell.IsEmpty || cell.Kind is CellKind.FormulaWithoutValue or CellKind.Error
        || (cell.Kind == CellKind.Number && cell.Text.Length > DigitsThatExcelKeeps)
            ? null
            : cell.Text;

    private static IReadOnlyList<object?> Cells(int columns, RefusedRow row) =>
    [
        .. Enumerable.Range(0, columns).Select(index => index < row.Row.Cells.Count ? Value(row.Row.Cells[index]) : null),
        string.Join("\n", row.Problems.Select(problem => problem.Message)),
    ];
}
