namespace Peiyu.Plans.Tables;

/// <summary>
/// One cell as a file holds it, before anything is known about its column. Text and what Excel computed are kept
/// apart because only the column says how to read them: 2022 may be a year, a head count or part of a code.
/// </summary>
public readonly record struct Cell
{
    private Cell(CellKind kind, string text, DateTime date = default) => (Kind, Text, Date) = (kind, text, date);

    public CellKind Kind { get; }

    /// <summary>What to show a person: the text, the number in plain digits, the date as 2023-03-25; empty for an empty cell.</summary>
    public string Text { get; }

    /// <summary>The date of a date cell, of unspecified kind; its time of day is zero in all that we accept.</summary>
    public DateTime Date { get; }

    public bool IsEmpty => Kind == CellKind.Empty;

    public static Cell Empty { get; } = new(CellKind.Empty, "");

    /// <summary>A cell of text; blank text is an empty cell.</summary>
    public static Cell OfText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? Empty : new(CellKind.Text, text);

    /// <summary>A number as a workbook stores it, already rounded to the 15 digits that Excel shows.</summary>
    public static Cell OfNumber(string digits) => new(CellKind.Number, digits);

    public static Cell OfDate(DateTime date) =>
        new(CellKind.Date, date.TimeOfDay == TimeSpan.Zero ? $"{date:yyyy-MM-dd}" : $"{date:yyyy-MM-dd HH:mm:ss}", date);

    public static Cell OfBoolean(bool value) => new(CellKind.Boolean, value ? "是" : "否");

    /// <summary>A formula whose value was never stored in the file: the row is refused, nothing is guessed.</summary>
    public static Cell OfFormulaWithoutValue(string formula) => new(CellKind.FormulaWithoutValue, "=" + formula);

    /// <summary>An Excel error such as #DIV/0!.</summary>
    public static Cell OfError(string code) => new(CellKind.Error, code);
}
