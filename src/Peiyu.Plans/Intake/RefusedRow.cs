using Peiyu.Plans.Tables;

namespace Peiyu.Plans.Intake;

/// <summary>A row that was left out, whole, so that it can be given back to mend.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Header">Its headings.</param>
/// <param name="Row">The cells as they stand in the file.</param>
/// <param name="Problems">Why; never empty.</param>
public sealed record RefusedRow(
    string Sheet, IReadOnlyList<string> Header, SheetRow Row, IReadOnlyList<TableProblem> Problems);
