using Peiyu.Core.Boards;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>A policy with what its answers come to.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Met">How many awards are met.</param>
/// <param name="Near">How many are missed by little.</param>
/// <param name="Unknown">How many can't be told.</param>
/// <param name="Sum">What the met come to, in yuan; null where nothing is met, or the document gives no figure.</param>
/// <param name="Sums">The same, money and tax apart.</param>
public sealed record PolicyRow(Policy Policy, int Met, int Near, int Unknown, decimal? Sum, AwardSum Sums)
{
    public static PolicyRow Of(Policy policy, IEnumerable<AwardLine> awards)
    {
        var lines = awards.ToList();
        var met = lines.FindAll(line => line.Status == Status.Met);
        return new(
            policy,
            met.Count,
            lines.Count(line => line.Near is not null),
            lines.Count(line => line.Status == Status.Unknown),
            met.Exists(line => line.Amount is not null) ? met.Sum(line => line.Amount ?? 0) : null,
            AwardSum.Of(met));
    }
}
