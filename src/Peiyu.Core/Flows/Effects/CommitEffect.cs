using Peiyu.Core.Fund;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>What was put aside is owed; what was put aside beyond it is free again.</summary>
internal sealed class CommitEffect(ClaimPosting posting) : Effect<StepEffect.Commit>
{
    protected override async Task PerformAsync(StepContext step, StepEffect.Commit effect, CancellationToken ct)
    {
        var sum = step.Money(effect.Amount);
        await posting.PostAsync(step, LedgerAct.Commitment, sum, null, ct);
        var rest = (await Ledger.OfCaseAsync(step.Work.Db, step.CaseId, ct)).Reserved;
        if (rest > 0)
        {
            await posting.PostAsync(step, LedgerAct.Release, rest, null, ct);
        }
    }
}
