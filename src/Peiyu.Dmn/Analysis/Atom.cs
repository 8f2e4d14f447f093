using Peiyu.Feel.Values;

namespace Peiyu.Dmn.Analysis;

/// <summary>Values of one column between which none of the table's cells can tell a difference.</summary>
/// <param name="Sample">One of them.</param>
/// <param name="Low">Where they begin; C# null: at no bound, or not in an order.</param>
/// <param name="High">Where they end; the same as <paramref name="Low"/> for a single value.</param>
internal sealed record Atom(FeelValue Sample, FeelValue? Low, FeelValue? High)
{
    internal bool IsPoint => Low is not null && ReferenceEquals(Low, High);
}
