namespace Peiyu.Core.Interchange;

/// <summary>A sheet to write, as a workbook's or as CSV. The rows are read once, while they are written.</summary>
/// <param name="Name">At most 31 characters, none of []:*?/\.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">
/// Values under the columns; a row may be shorter. Null, string, decimal, int, long, DateOnly or bool (是/否).
/// </param>
public sealed record WorkbookSheet(
    string Name,
    IReadOnlyList<WorkbookColumn> Columns,
    IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Lines above the headings: a title, then what it is about. A sheet with such lines is for people and not read back.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>How many columns at the left stay while the others are moved.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Not shown by Excel, and not read.</summary>
    public bool IsHidden { get; init; }
}
