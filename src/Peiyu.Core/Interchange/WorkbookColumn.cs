namespace Peiyu.Core.Interchange;

/// <summary>A column of a sheet to write.</summary>
/// <param name="Name">Its heading in row 1.</param>
/// <param name="Width">In characters of western text; a Chinese one takes two.</param>
/// <param name="Kind">How it shows its cells.</param>
public sealed record WorkbookColumn(string Name, double Width = 16, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>What Excel shows beside a cell of the column while somebody fills it in, at most 255 characters; null: nothing.</summary>
    public string? Prompt { get; init; }

    /// <summary>What a cell may hold; empty: anything.</summary>
    public ChoiceList? Choices { get; init; }

    /// <summary>Excel takes nothing but a date into a cell of the column.</summary>
    public bool DatesOnly { get; init; }

    /// <summary>Long texts break into lines.</summary>
    public bool Wraps { get; init; }

    internal bool IsChecked => Prompt is not null || Choices is not null || DatesOnly;
}
