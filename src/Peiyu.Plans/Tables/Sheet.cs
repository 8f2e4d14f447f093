namespace Peiyu.Plans.Tables;

/// <summary>A named table: a sheet of a workbook or one CSV file of a folder. Rows are read once, as a stream.</summary>
/// <param name="Name">The sheet's name, or the file's name without its ending.</param>
/// <param name="Header">The texts of row 1, as written.</param>
/// <param name="Rows">The rows below the header; wholly empty rows are left out but counted.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Header, IEnumerable<SheetRow> Rows);
