using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>What came of reading a statement in.</summary>
/// <param name="Statement">The file's name.</param>
/// <param name="Added">Lines that were new.</param>
/// <param name="Known">Lines that had been read in before.</param>
/// <param name="Matched">How many of the new ones were found among the payments.</param>
/// <param name="Problems">Lines that could not be read: where, why, how to mend it.</param>
public sealed record StatementReport(string Statement, int Added, int Known, int Matched, IReadOnlyList<TableProblem> Problems);
