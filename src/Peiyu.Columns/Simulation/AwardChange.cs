using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Simulation;

/// <summary>What one award of one subject was and would be.</summary>
/// <param name="Policy">The award, as the changed plan has it; as the plan has it where the changed one has none.</param>
/// <param name="Enterprise">Whose it is; null for clusters and towns.</param>
/// <param name="Subject">Who would get it, as written; null where nobody is named.</param>
/// <param name="Before">What the plan says; null: the plan has no such award.</param>
/// <param name="From">In yuan; null where there is none.</param>
/// <param name="After">What the changed plan says; null: it has no such award.</param>
/// <param name="To">In yuan; null where there is none.</param>
public sealed record AwardChange(
    Policy Policy, Enterprise? Enterprise, string? Subject, Status? Before, decimal? From, Status? After, decimal? To)
{
    /// <summary>How much more it comes to, in yuan; less is negative. An award without a figure counts nothing.</summary>
    public decimal Difference => (To ?? 0) - (From ?? 0);
}
