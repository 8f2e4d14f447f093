using Peiyu.Core.Flows;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>Finds the right that a claim is made from, worked out from what is kept now.</summary>
internal sealed class ClaimRights(Enterprises.EnterpriseReader enterprises)
{
    /// <summary>Null where the plan gives no such answer any more.</summary>
    public async Task<Entitlement?> FindAsync(StepContext claim, CancellationToken ct)
    {
        var rights = claim.File is { } file
            ? file.Entitlements
            : await enterprises.OwnerlessAsync(claim.Plan.Nearest(claim.Today), Access.Scope.County, ct);
        return rights.FirstOrDefault(right => right.Policy.Id == claim.Text(ClaimFields.Policy)
            && right.Case == claim.Text(ClaimFields.Event) && right.Subject == claim.Text(ClaimFields.Beneficiary));
    }
}
