using Peiyu.Core.Interchange;

namespace Peiyu.Core.Exports;

/// <summary>A column of a list that is taken along.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">How its cells are shown.</param>
/// <param name="Width">In characters of western text.</param>
/// <param name="IsPhone">Telephone numbers: only their beginning and end go along.</param>
public sealed record ListColumn(string Name, ColumnKind Kind = ColumnKind.Text, double Width = 16, bool IsPhone = false);
