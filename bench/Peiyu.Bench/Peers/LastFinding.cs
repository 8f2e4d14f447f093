using Peiyu.Dmn;
using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Bench.Peers;

/// <summary>Keeps what the last table said of itself, as a page that explains a decision does.</summary>
internal sealed class LastFinding : IDmnObserver
{
    public TableFinding? Finding { get; private set; }

    public int Comparisons { get; private set; }

    public void Decided(TableFinding finding) => Finding = finding;

    public void Compared(FeelComparison comparison, FeelValue left, FeelValue right, FeelValue result) => Comparisons++;
}
