using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>What an award comes to where it is the same for everybody.</summary>
internal static class FixedSums
{
    /// <summary>In yuan; null where it depends on the case.</summary>
    public static decimal? Of(Plan plan, Policy policy)
    {
        var constants = plan.Constants.ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal);
        return policy.Amount is { } amount
            && amount.Feel.FreeNames.All(constants.ContainsKey)
            && amount.Feel.Evaluate(FeelScope.Of(constants)) is FeelNumber sum
                ? sum.Value
                : null;
    }

    /// <summary>What would be paid out, in yuan; nothing where it depends on the case.</summary>
    public static decimal Of(Entitlement entitlement) => Of(entitlement.Plan, entitlement.Policy) ?? 0;
}
