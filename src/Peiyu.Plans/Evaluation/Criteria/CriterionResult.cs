using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>What one condition of a title came to.</summary>
/// <param name="Criterion">The condition.</param>
/// <param name="Finding">What came of it, with what was read.</param>
public sealed record CriterionResult(Criterion Criterion, Finding Finding)
{
    public Status Status => Finding.Status;

    /// <summary>No data tells: people look at it.</summary>
    public bool IsByHand => Criterion.If is null;

    /// <summary>What several come to where all must hold.</summary>
    public static Status All(IReadOnlyCollection<CriterionResult> results) => Finding.All([.. results.Select(result => result.Finding)]);

    /// <summary>What several come to where one suffices.</summary>
    public static Status Any(IReadOnlyCollection<CriterionResult> results) => AnyOf([.. results.Select(result => result.Status)]);

    internal static Status AnyOf(IReadOnlyCollection<Status> statuses) =>
        statuses.Contains(Status.Met) ? Status.Met
        : statuses.Contains(Status.Unknown) ? Status.Unknown
        : Status.Unmet;
}
