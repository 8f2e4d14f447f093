namespace Peiyu.Core.Imports;

/// <summary>What an import does to one sheet, in rows.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Added">Not kept before.</param>
/// <param name="Changed">Kept before, and this row says something new about it.</param>
/// <param name="Unchanged">Kept before just so.</param>
/// <param name="Refused">Left out.</param>
public sealed record SheetCounts(string Sheet, int Added, int Changed, int Unchanged, int Refused);
