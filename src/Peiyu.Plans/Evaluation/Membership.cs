using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>The determination of whether an enterprise belongs in a library.</summary>
public sealed record Membership(
    Library Library, Enterprise Enterprise, Status Status, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Missing)
{
    /// <summary>The plan that was asked.</summary>
    public required Plan Plan { get; init; }

    public IReadOnlyList<string> Because => [.. Findings.Select(finding => finding.Because)];

    /// <summary>How little is missing; null where it is met or unknown, or where more than one gap keeps it away.</summary>
    public NearMiss? NearMiss => Status == Status.Unmet ? NearMisses.Of(Plan, Findings, stage: null) : null;
}
