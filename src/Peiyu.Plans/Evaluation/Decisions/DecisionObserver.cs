using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation.Decisions;

/// <summary>Notes how the tables of a decision came to their results.</summary>
internal sealed class DecisionObserver : IDmnObserver
{
    public List<TableFinding> Findings { get; } = [];

    /// <summary>Why rows of tables could not be decided although they might have changed the result; null: there are none.</summary>
    public FeelNull? Undecided => Findings.Select(finding => finding.Undecided).OfType<FeelNull>().ToList() is { Count: > 0 } causes
        ? FeelNull.Of(causes)
        : null;

    public void Decided(TableFinding finding) => Findings.Add(finding);

    /// <summary>A comparison inside a cell speaks of the table, which the finding tells as a whole.</summary>
    public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result)
    {
    }
}
