using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Whatever is held for the claim is free again; nothing happens where nothing is.</summary>
internal sealed class ReleaseEffect(ClaimPosting posting) : Effect<StepEffect.Release>
{
    protected override async Task PerformAsync(StepContext step, StepEffect.Release effect, CancellationToken ct)
    {
        var money = await Ledger.OfCaseAsync(step.Work.Db, step.CaseId, ct);
        if (money.Reserved + money.Committed is var held && held > 0)
        {
            await posting.PostAsync(step, LedgerAct.Release, held, null, ct);
        }
    }
}
