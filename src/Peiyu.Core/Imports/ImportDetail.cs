namespace Peiyu.Core.Imports;

/// <summary>An import with what it said of one sheet.</summary>
/// <param name="Import">The import.</param>
/// <param name="Sheets">How many sayings it has of each sheet; those without any are left out.</param>
/// <param name="Sheet">The sheet that is shown; empty where there is none.</param>
/// <param name="Rows">A page of what it said of that sheet.</param>
public sealed record ImportDetail(
    ImportRow Import, IReadOnlyList<KeyValuePair<string, int>> Sheets, string Sheet, IReadOnlyList<SaidRow> Rows)
{
    public int Count => Sheets.FirstOrDefault(sheet => sheet.Key == Sheet).Value;
}
