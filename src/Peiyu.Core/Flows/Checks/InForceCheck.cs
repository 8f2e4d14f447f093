using Peiyu.Core.Claims;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The case behind the claim is not void, and if it is valid for a time only, that time is not over.</summary>
internal sealed class InForceCheck(ClaimRights rights) : ICheck
{
    public string Name => NamedChecks.InForce;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var day = step.Plan.Nearest(step.Today);
        if (await rights.FindAsync(step, ct) is not { } right)
        {
            return CheckAnswer.No("它依据的事项已经撤回、撤销，或日期改了");
        }

        return right.Record is not { } record ? CheckAnswer.Yes("这项奖补不看资质")
            : record.IsVoidOn(day) ? CheckAnswer.No($"{record.Kind.Name}已撤销")
            : new TitleEnds(step.Plan, day).Of(record) is { } end && end < day ? CheckAnswer.No($"有效期到 {end:yyyy-MM-dd} 止，已经过了")
            : CheckAnswer.Yes("没有撤销，在有效期内");
    }
}
