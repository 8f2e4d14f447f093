using System.Globalization;

namespace Peiyu.Core.Interchange;

/// <summary>The values that rows to be written may hold, and their one form as text.</summary>
internal static class CellValue
{
    internal static string? ToText(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "是" : "否",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal or int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No cell holds a {value.GetType()}.", nameof(value)),
    };

    /// <summary>Fails on the caller's mistake: a value beyond the last column would be lost.</summary>
    internal static void CheckWidth(WorkbookSheet sheet, IReadOnlyList<object?> row)
    {
        if (row.Count > sheet.Columns.Count)
        {
            throw new ArgumentException($"A row of {sheet.Name} has {row.Count} values for {sheet.Columns.Count} columns.", nameof(row));
        }
    }
}
