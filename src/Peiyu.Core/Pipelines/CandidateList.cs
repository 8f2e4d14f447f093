using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>The candidates for a title.</summary>
/// <param name="Rows">Who can go first comes first.</param>
/// <param name="Criteria">The criteria that were asked; null where the title has none in force.</param>
/// <param name="Asked">How many enterprises were looked at: those that neither hold it nor are on their way.</param>
/// <param name="Left">How many of them are still to be looked at: behind the reader's back, and the rows grow meanwhile.</param>
public sealed record CandidateList(IReadOnlyList<Candidate> Rows, CriteriaSet? Criteria, int Asked, int Left)
{
    public int Looked => Asked - Left;
}
