using Peiyu.Core.Boards;

namespace Peiyu.Core.Pipelines;

/// <summary>An enterprise that might go for a title, found by rules.</summary>
/// <param name="Enterprise">Which.</param>
/// <param name="Kind">Why.</param>
/// <param name="Steps">What is still to be done, a sentence each; empty where nothing is known to be.</param>
/// <param name="Missing">The values that would tell.</param>
/// <param name="Distance">Smaller is nearer.</param>
public sealed record Candidate(
    EnterpriseLine Enterprise, CandidateKind Kind, IReadOnlyList<string> Steps, IReadOnlyList<string> Missing, decimal Distance)
{
    /// <summary>The library that it belongs into; null for one that was found by criteria.</summary>
    public string? Library { get; init; }
}
