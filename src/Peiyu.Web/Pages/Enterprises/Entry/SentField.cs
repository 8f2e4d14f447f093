using System.Globalization;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>
/// What was sent for a field. A table comes as one input for each cell; here it is the text that a file would hold: a line for each row
/// in which something was typed.
/// </summary>
internal static class SentField
{
    /// <summary>The button that asks for one more row and does nothing else; its value is the input's name.</summary>
    public const string MoreKey = "more";

    private const string Bar = " | ";

    public static string CellName(string name, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{name}.{row}.{column}");

    /// <summary>How many rows were shown; 0 where none were.</summary>
    public static int RowsOf(IFormCollection form, string name) => AskedNumber.Of(form[$"{name}.rows"], 0, TableField.MostRows);

    public static bool IsSent(IFormCollection form, Field field) =>
        form.ContainsKey(CaseInput.NameOf(field)) || RowsOf(form, CaseInput.NameOf(field)) > 0;

    public static string Text(IFormCollection form, Field field)
    {
        var name = CaseInput.NameOf(field);
        return form.ContainsKey(name) || field.Type.Columns.Count == 0
            ? form[name].ToString()
            : string.Join('\n', Enumerable.Range(0, RowsOf(form, name)).Select(Row).Where(row => row.Any(cell => cell.Length > 0)).Select(row => string.Join(Bar, row)));

        List<string> Row(int row) => [.. Enumerable.Range(0, field.Type.Columns.Count).Select(column => Plain(form[CellName(name, row, column)].ToString()))];
    }

    /// <summary>Without what parts the cells.</summary>
    private static string Plain(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ').Replace('|', '／').Replace('｜', '／').Trim();
}
