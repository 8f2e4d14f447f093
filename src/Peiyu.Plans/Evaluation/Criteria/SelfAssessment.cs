using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>Where an enterprise stands towards every title on a day.</summary>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="AsOf">The day; it decides which versions are in force.</param>
/// <param name="Titles">By the plan's order; a title without criteria in force has none.</param>
/// <param name="Sizes">By the standards in force.</param>
public sealed record SelfAssessment(
    Enterprise Enterprise, DateOnly AsOf, IReadOnlyList<CriteriaAssessment> Titles, IReadOnlyList<SizeAssessment> Sizes);
