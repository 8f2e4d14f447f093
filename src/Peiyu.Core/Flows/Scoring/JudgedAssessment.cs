using Peiyu.Plans.Evaluation.Criteria;

namespace Peiyu.Core.Flows.Scoring;

/// <summary>Where an enterprise stands towards every title, with what experts gave.</summary>
/// <param name="All">The titles and the sizes.</param>
/// <param name="Judged">What experts gave or are asked to give, by title; a title that is not on its way has none.</param>
public sealed record JudgedAssessment(SelfAssessment All, IReadOnlyDictionary<string, JudgedScore> Judged);
