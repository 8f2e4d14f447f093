using Peiyu.Feel.Values;

namespace Peiyu.Dmn;

/// <summary>How a decision table came to its result.</summary>
/// <param name="Table">What the table is called.</param>
/// <param name="Inputs">What its columns of conditions looked at.</param>
/// <param name="Rows">The rows that apply, in the table's order.</param>
/// <param name="Result">The result, which may be null.</param>
public sealed record TableFinding(
    string Table, IReadOnlyList<TableFindingInput> Inputs, IReadOnlyList<TableFindingRow> Rows, FeelValue Result)
{
    /// <summary>
    /// Why rows could not be decided that might have changed the result; C# null when there are none. The standard
    /// takes such rows for ones that do not apply; a host that needs certainty asks here.
    /// </summary>
    public FeelNull? Undecided { get; init; }
}
