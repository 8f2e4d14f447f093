using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>The candidates for a title.</summary>
/// <param name="Rows">Who can go first comes first.</param>
/// <param name="Criteria">The criteria that were asked; null where the title has none in force.</param>
/// <param name="Asked">How many enterprises were looked at: those that neither hold it nor are on their way.</param>
/// <param name="IsTooMany">There are more than can be looked at at once: a unit has to be chosen. There are no rows then.</param>
public sealed record CandidateList(IReadOnlyList<Candidate> Rows, CriteriaSet? Criteria, int Asked, bool IsTooMany);
