using Peiyu.Core.Boards;
using Peiyu.Core.Flows;
using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Claims;

/// <summary>The awards for which a claim is open, paid or refused: what the pipeline brings is no forecast any more.</summary>
internal sealed class ClaimedAwards(PlanSource plans, CaseDesk desk) : IClaimedAwards
{
    public async Task<Func<AwardLine, bool>> ReadAsync(CancellationToken ct)
    {
        if (plans.Plan.FlowOf(ClaimFields.ClaimKind) is not { } flow)
        {
            return _ => false;
        }

        var claimed = (await desk.AllAsync(flow, ct))
            .Select(one => (one.Text(ClaimFields.Policy), one.Text(ClaimFields.Beneficiary), one.Text(ClaimFields.Event))).ToHashSet();
        return line => claimed.Contains((line.Policy.Id, line.Subject, line.Case));
    }
}
