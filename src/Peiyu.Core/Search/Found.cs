using Peiyu.Core.Boards;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Search;

/// <summary>What was found for some words, within the scope of the board that was searched.</summary>
/// <param name="Words">The words as they were looked for; empty: nothing was asked.</param>
/// <param name="Enterprises">The best first.</param>
/// <param name="Cases">By their numbers; at most <see cref="SearchDesk.MostCases"/>.</param>
/// <param name="Policies">By name and clause.</param>
/// <param name="Programmes">By name.</param>
/// <param name="Units">By name.</param>
/// <param name="Libraries">By name.</param>
/// <param name="Clauses">By their words.</param>
public sealed record Found(
    IReadOnlyList<string> Words,
    IReadOnlyList<EnterpriseLine> Enterprises,
    IReadOnlyList<FoundCase> Cases,
    IReadOnlyList<Policy> Policies,
    IReadOnlyList<Programme> Programmes,
    IReadOnlyList<PlanUnit> Units,
    IReadOnlyList<Library> Libraries,
    IReadOnlyList<Clause> Clauses)
{
    public static Found Nothing { get; } = new([], [], [], [], [], [], [], []);

    public int Count => Enterprises.Count + Cases.Count + Policies.Count + Programmes.Count + Units.Count + Libraries.Count + Clauses.Count;
}
