namespace Peiyu.Core.Entry;

/// <summary>A value that a fact once had or has.</summary>
/// <param name="Id">The entry's number, later ones higher.</param>
/// <param name="Period">As in the 期间 column; empty for a fact without period.</param>
/// <param name="Value">Null: the value was taken back.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="IsCurrent">Of its period it is the one that counts.</param>
public sealed record PastValue(long Id, string Period, string? Value, Origin Origin, bool IsCurrent)
{
    /// <summary>The files that came with it.</summary>
    public IReadOnlyList<FactEvidence> Evidence { get; init; } = [];
}
