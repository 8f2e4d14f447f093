using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation;

/// <summary>Everything that a plan says about a population on a day. Same plan, population and day: same answer.</summary>
/// <param name="Plan">The plan that was asked.</param>
/// <param name="AsOf">The day that the question was asked for.</param>
/// <param name="Entitlements">By policy, subject and case; the unmet ones too.</param>
/// <param name="Memberships">By library and subject; the unmet ones too.</param>
/// <param name="Attainments">By row, then unit in the order of the annex, the county last.</param>
public sealed record Answer(
    Plan Plan,
    DateOnly AsOf,
    IReadOnlyList<Entitlement> Entitlements,
    IReadOnlyList<Membership> Memberships,
    IReadOnlyList<Attainment> Attainments)
{
    /// <summary>What the county's fund owes for the awards that are met, in yuan.</summary>
    public decimal Owed => Entitlements
        .Where(entitlement => entitlement.Status == Status.Met && entitlement.Policy.Pot is not null)
        .Sum(entitlement => entitlement.Amount ?? 0);

    /// <summary>The part of the answer that speaks of one enterprise; targets are the county's and left out.</summary>
    public Answer Of(Enterprise enterprise) => this with
    {
        Entitlements = [.. Entitlements.Where(entitlement => entitlement.Enterprise == enterprise)],
        Memberships = [.. Memberships.Where(membership => membership.Enterprise == enterprise)],
        Attainments = [],
    };
}
