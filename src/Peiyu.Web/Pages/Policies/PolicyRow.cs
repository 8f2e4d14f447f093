using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>A policy with what its answers come to.</summary>
public sealed class PolicyRow(Policy policy, IReadOnlyList<Entitlement> entitlements)
{
    public Policy Policy { get; } = policy;

    public IReadOnlyList<Entitlement> Met { get; } = [.. entitlements.Where(one => one.Status == Status.Met)];

    public IReadOnlyList<Entitlement> Unknown { get; } = [.. entitlements.Where(one => one.Status == Status.Unknown)];

    public IReadOnlyList<Entitlement> Unmet { get; } = [.. entitlements.Where(one => one.Status == Status.Unmet)];

    /// <summary>Null where nothing is met, or the document gives no figure.</summary>
    public decimal? Sum => Met.Any(one => one.Amount is not null) ? Met.Sum(one => one.Amount ?? 0) : null;
}
