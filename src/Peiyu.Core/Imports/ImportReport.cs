using Peiyu.Plans.Intake;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports;

/// <summary>What an import does or did.</summary>
/// <param name="Source">The file's or folder's name.</param>
/// <param name="Sheets">The counts by sheet, in the order of the interchange form.</param>
/// <param name="Updates">Each row that changes something that is kept; put into words only while somebody looks.</param>
/// <param name="Additions">Each row that is new; put into words only while somebody looks.</param>
/// <param name="Problems">Everything that a person should look at.</param>
/// <param name="Refused">The rows that were left out, whole.</param>
/// <param name="Revision">The register's revision afterwards; null for a preview, and where nothing was to be changed.</param>
public sealed record ImportReport(
    string Source,
    IReadOnlyList<SheetCounts> Sheets,
    IEnumerable<RowChange> Updates,
    IEnumerable<RowChange> Additions,
    IReadOnlyList<TableProblem> Problems,
    IReadOnlyList<RefusedRow> Refused,
    long? Revision)
{
    public int Added => Sheets.Sum(sheet => sheet.Added);

    public int Changed => Sheets.Sum(sheet => sheet.Changed);

    public int Unchanged => Sheets.Sum(sheet => sheet.Unchanged);
}
