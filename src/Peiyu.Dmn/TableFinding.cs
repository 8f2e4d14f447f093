using Peiyu.Feel.Values;

namespace Peiyu.Dmn;

/// <summary>How a decision table came to its result.</summary>
/// <param name="Table">What the table is called.</param>
/// <param name="Inputs">What its columns of conditions looked at.</param>
/// <param name="Rows">The rows that apply, in the table's order.</param>
/// <param name="Result">The result, which may be null.</param>
public sealed record TableFinding(
    string Table, IReadOnlyList<TableFindingInput> Inputs, IReadOnlyList<TableFindingRow> Rows, FeelValue Result);
