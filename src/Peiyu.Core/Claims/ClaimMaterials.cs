using Peiyu.Plans.Advice;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>What a claim for an award needs (申领材料): what the system holds already (免申即享) and what it still asks for.</summary>
/// <param name="Held">What the right is worked out from; whoever has the right has all of it.</param>
/// <param name="Asked">What whoever claims fills in.</param>
/// <param name="Optional">What they may add.</param>
public sealed record ClaimMaterials(PolicyReads Held, IReadOnlyList<Field> Asked, IReadOnlyList<Field> Optional)
{
    /// <summary>Null where the award is not claimed here: tax is declared with the tax, and without a sum there is nothing to pay.</summary>
    public static ClaimMaterials? Of(Plan plan, Policy policy) =>
        policy.Kind is AwardKind.Tax or AwardKind.AsPublished || plan.FlowOf(ClaimFields.ClaimKind)?.StepsFrom(null).FirstOrDefault() is not { } opening
            ? null
            : new(PolicyReads.Of(plan, policy), opening.Asks, opening.MayAsk);
}
