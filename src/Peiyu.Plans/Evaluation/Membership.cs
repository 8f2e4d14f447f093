using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>The determination of whether an enterprise belongs in a library.</summary>
public sealed record Membership(
    Library Library, Enterprise Enterprise, Status Status, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Missing)
{
    public IReadOnlyList<string> Because => [.. Findings.Select(finding => finding.Because)];
}
