namespace Peiyu.Plans.Tables;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">As Excel counts: the header is row 1.</param>
/// <param name="Cells">By position under the header; may be shorter than it (the rest is empty).</param>
public sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells);
