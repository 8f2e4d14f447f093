using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Policies;

/// <summary>How policies hang together.</summary>
public static class RelatedPolicies
{
    /// <summary>Others that the same event of the same cases can give.</summary>
    public static IEnumerable<Policy> SameEvent(Plan plan, Policy policy) => plan.Policies.Where(other =>
        other != policy && other.On == policy.On && other.Where?.Text == policy.Where?.Text && other.At.Intersect(policy.At).Any());

    /// <summary>Those that are worked out from its amount (配套).</summary>
    public static IEnumerable<Policy> MatchedBy(Plan plan, Policy policy) => plan.Policies.Where(other => other.MatchOf == policy.Id);

    /// <summary>The relations in which its awards meet others.</summary>
    public static IReadOnlyList<Relation> Relations(Plan plan, Policy policy) =>
        [.. plan.Relations.Where(relation => relation.Of.Contains(policy.Id) && relation.Of.Count > 1)];

    /// <summary>Others of the same clause that are tax, which stand beside any award.</summary>
    public static IEnumerable<Policy> TaxOf(Plan plan, Policy policy) =>
        plan.Policies.Where(other => other != policy && other.Clause == policy.Clause && other.Kind == AwardKind.Tax);
}
