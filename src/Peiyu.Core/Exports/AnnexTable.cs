namespace Peiyu.Core.Exports;

/// <summary>The annex of the plan with what has been reached.</summary>
/// <param name="Title">As over the annex.</param>
/// <param name="AsOf">The day of which it speaks.</param>
/// <param name="County">The county's name.</param>
/// <param name="Units">The units' names, in the order of the annex.</param>
/// <param name="Rows">In the order of the annex.</param>
public sealed record AnnexTable(
    string Title, DateOnly AsOf, string County, IReadOnlyList<string> Units, IReadOnlyList<AnnexRow> Rows);
