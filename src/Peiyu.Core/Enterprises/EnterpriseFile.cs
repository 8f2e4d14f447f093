using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Core.Enterprises;

/// <summary>一企一档: all that is kept of an enterprise, and what the plan says about it on a day, with reasons.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Enterprise">With its facts and cases.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Entitlements">All policies, unmet ones too, in the plan's order.</param>
/// <param name="Memberships">All libraries.</param>
/// <param name="Population">The enterprise and those others without whom its awards can't be worked out: never shown.</param>
/// <param name="Numbers">The number in the database of each of its cases.</param>
public sealed record EnterpriseFile(
    long Id,
    Enterprise Enterprise,
    DateOnly AsOf,
    IReadOnlyList<Entitlement> Entitlements,
    IReadOnlyList<Membership> Memberships,
    Population Population,
    IReadOnlyDictionary<(Kind Kind, int Order), long> Numbers)
{
    /// <summary>The number in the database of one of its cases.</summary>
    public long NumberOf(CaseRecord record) => Numbers[(record.Kind, record.Order)];
}
