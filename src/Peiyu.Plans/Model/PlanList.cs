namespace Peiyu.Plans.Model;

/// <summary>A list of names that the plan speaks of; where the document does not give them the county fills it.</summary>
/// <param name="Name">产业链.</param>
/// <param name="Clause">The clause that speaks of it.</param>
/// <param name="Expected">How many the document speaks of; null where it does not say.</param>
/// <param name="Items">What is known.</param>
/// <param name="FilledBy">Who fills it; null where the document gave all.</param>
public sealed record PlanList(string Name, string Clause, int? Expected, IReadOnlyList<string> Items, string? FilledBy);
