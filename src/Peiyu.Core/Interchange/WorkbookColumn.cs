namespace Peiyu.Core.Interchange;

/// <summary>A column of a sheet to write.</summary>
/// <param name="Name">Its heading in row 1.</param>
/// <param name="Width">In characters of western text; a Chinese one takes two.</param>
/// <param name="Kind">How it shows its cells.</param>
public sealed record WorkbookColumn(string Name, double Width = 16, ColumnKind Kind = ColumnKind.Text);
