using Peiyu.Core.Boards;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;

namespace Peiyu.Core.Pipelines;

/// <summary>Who counts as a candidate, and in which order.</summary>
internal static class CandidateRules
{
    // Farther than this it is no candidate but a wish.
    private const int MostSteps = 3;
    private const int MostMissing = 6;

    // The share of a threshold that may be missing; a deed, which has none, is farther than one.
    private const decimal MostDistance = 0.5m;
    private const decimal Deed = 1;

    /// <summary>Null where it is too far.</summary>
    public static Candidate? Of(EnterpriseLine line, CriteriaAssessment one)
    {
        var steps = CriteriaSteps.Of(one);
        return one switch
        {
            { Status: Status.Met } => new(line, CandidateKind.Met, [], [], 0),
            { WaitsForPeople: true } when IsKnown(one) => new(line, CandidateKind.WaitsForPeople, [], [], 0),
            { Status: Status.Unknown } when one.Missing.Count <= MostMissing && IsKnown(one) => new(line, CandidateKind.Unknown, [], one.Missing, one.Missing.Count),
            { Status: Status.Unmet } when IsNear(steps) && one.Missing.Count <= MostMissing =>
                new(line, CandidateKind.Near, [.. steps.Select(step => step.Sentence)], one.Missing, steps.Sum(step => step.Distance)),
            _ => null,
        };
    }

    /// <summary>Who can go first comes first.</summary>
    public static IReadOnlyList<Candidate> InOrder(IEnumerable<Candidate> rows) =>
        [.. rows.OrderBy(row => row.Kind).ThenBy(row => row.Steps.Count).ThenBy(row => row.Distance).ThenBy(row => row.Missing.Count)];

    /// <summary>Of whom nothing is known nobody can say that they are close.</summary>
    private static bool IsKnown(CriteriaAssessment one) => one.Score?.Total.Lowest > 0 || one.Results.Any(result => result.Status == Status.Met);

    private static bool IsNear(IReadOnlyList<CriteriaStep> steps) => steps.Sum(step => step.Count) is > 0 and <= MostSteps
        && steps.All(step => step.Distance is <= MostDistance or > Deed);
}
