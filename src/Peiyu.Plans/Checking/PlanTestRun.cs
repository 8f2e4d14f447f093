using Peiyu.Plans.Loading;

namespace Peiyu.Plans.Checking;

/// <summary>What running a plan's cases came to.</summary>
/// <param name="Tests">How many cases ran.</param>
/// <param name="Thresholds">How many thresholds they were held against.</param>
/// <param name="Problems">Cases that failed, rules without a case, thresholds that no case stands at.</param>
public sealed record PlanTestRun(int Tests, int Thresholds, IReadOnlyList<PlanProblem> Problems);
