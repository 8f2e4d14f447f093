using Peiyu.Feel.Values;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>Reads one cell under a heading, or says what is wrong with it.</summary>
internal static class CellIntake
{
    /// <summary>The value, a null literal for an empty cell; null with a problem where the cell can't be read.</summary>
    public static FeelValue? Read(string sheet, int row, string column, FieldType type, bool required, Cell cell, List<TableProblem> problems)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty when required:
                problems.Add(Refuse(sheet, row, column, cell, $"是空的；应为{type.Expected}"));
                return null;
            case CellKind.Empty:
                return FeelNull.Literal;
            case CellKind.FormulaWithoutValue:
                problems.Add(Refuse(sheet, row, column, cell, "是没有存下结果的公式；请在 Excel 里打开、计算后再保存，或直接填值"));
                return null;
            case CellKind.Error:
                problems.Add(Refuse(sheet, row, column, cell, "是 Excel 的错误值；请改成值或清空"));
                return null;
        }

        // What was shown masked and comes back says nothing new.
        if (type.IsMask(cell))
        {
            return FeelNull.Literal;
        }

        if (!type.TryRead(cell, out var value))
        {
            problems.Add(Refuse(sheet, row, column, type.IsMasked ? Cell.OfText(type.Mask(cell.Text)) : cell, $"{type.Explain(cell) ?? "认不出"}；应为{type.Expected}"));
            return null;
        }

        if (type.Warn(value) is { } warning)
        {
            problems.Add(new(sheet, row, column, cell.Text, $"表“{sheet}”第 {row} 行“{column}”的“{cell.Text}”{warning}。", false));
        }

        return value;
    }

    public static TableProblem Refuse(string sheet, int row, string column, Cell cell, string what) => new(
        sheet, row, column, cell.Text,
        $"表“{sheet}”第 {row} 行“{column}”{(cell.IsEmpty ? "" : $"的“{Shorten(cell.Text)}”")}{what}。这一行没有读入。", true);

    /// <summary>A cell of pages of text is quoted by its beginning.</summary>
    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
