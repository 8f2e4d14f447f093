using Peiyu.Plans.Model;

namespace Peiyu.Plans.Loading;

/// <summary>What reading a plan's folder gave.</summary>
/// <param name="Plan">The plan; null where there is any problem.</param>
/// <param name="Problems">Everything that is wrong, in the order of the files.</param>
public sealed record PlanLoad(Plan? Plan, IReadOnlyList<PlanProblem> Problems);
