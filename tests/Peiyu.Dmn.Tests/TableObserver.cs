using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Tests;

internal sealed class TableObserver : IDmnObserver
{
    internal List<TableFinding> Findings { get; } = [];

    public void Decided(TableFinding finding) => Findings.Add(finding);

    public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result)
    {
    }
}
