using System.Text.RegularExpressions;
using Peiyu.Core.Interchange;

namespace Peiyu.Core.Exports;

/// <summary>Writes what a page shows (导出所见), as a workbook or as CSV, for people: it is not read back.</summary>
public static partial class ListExport
{
    private const int LongestName = 31;

    // A spreadsheet program takes a text that begins so for a formula.
    private const string FormulaStarts = "=+-@\t\r";

    /// <summary>Writes a workbook: the title, the day and what was chosen stand above the headings.</summary>
    public static void WriteWorkbook(Stream stream, ListTable table) => WorkbookWriter.Write(stream, [Sheet(table)]);

    /// <summary>Writes CSV; a text that begins like a formula gets an apostrophe, so that no program runs it.</summary>
    public static void WriteCsv(Stream stream, ListTable table) => WriteCsv(stream, Sheet(table));

    /// <summary>The same of any sheet that people open.</summary>
    public static void WriteCsv(Stream stream, WorkbookSheet sheet) => CsvWriter.Write(stream, sheet with
    {
        Rows = sheet.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select(Harmless)]),
    });

    private static WorkbookSheet Sheet(ListTable table) => new(
        NameOf(table.Title),
        [.. table.Columns.Select(column => new WorkbookColumn(column.Name, column.Width, column.Kind))],
        Masked(table))
    {
        Above = [table.Title, $"截至 {table.AsOf:yyyy-MM-dd}" + (table.Filter.Length == 0 ? "" : $"；{table.Filter}")],
        FrozenColumns = 1,
    };

    private static IEnumerable<IReadOnlyList<object?>> Masked(ListTable table) => table.Columns.Any(column => column.IsPhone)
        ? table.Rows.Select(row => (IReadOnlyList<object?>)
            [.. row.Select((value, place) => table.Columns[place].IsPhone && value is string phone ? Mask(phone) : value)])
        : table.Rows;

    /// <summary>139****5678: enough to recognise a number that one knows, too little to call one that one does not.</summary>
    internal static string Mask(string phone) => Number().Replace(phone, number =>
    {
        var digits = number.Value.Count(char.IsAsciiDigit);
        var place = 0;
        return string.Concat(number.Value.Select(c => !char.IsAsciiDigit(c) ? c
            : ++place <= 3 || place > digits - Math.Min(4, digits - 5) ? c : '*'));
    });

    private static object? Harmless(object? value) =>
        value is string { Length: > 0 } text && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : value;

    private static string NameOf(string title)
    {
        var name = Forbidden().Replace(title, " ").Trim().Trim('\'');
        return name.Length == 0 ? "名单" : name.Length <= LongestName ? name : name[..LongestName].TrimEnd('\'');
    }

    [GeneratedRegex(@"[0-9](?:[- ]?[0-9]){5,}")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\[\]:*?/\\]")]
    private static partial Regex Forbidden();
}
