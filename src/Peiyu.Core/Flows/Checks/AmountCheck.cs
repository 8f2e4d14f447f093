using Peiyu.Core.Claims;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>What was asked for is what the rules give, worked out anew.</summary>
internal sealed class AmountCheck(ClaimRights rights) : ICheck
{
    public string Name => NamedChecks.Amount;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        if (await rights.FindAsync(step, ct) is not { Amount: { } given })
        {
            return CheckAnswer.Unknown("照现在的数据算不出金额");
        }

        var asked = step.Money(step.Kind.Field(ClaimFields.Amount));
        var approved = step.Money(step.Kind.Field(ClaimFields.Approved));
        return asked != given ? CheckAnswer.No($"申领时是 {Told(asked)}，现在重算是 {Told(given)}；数据有改动，请不予后重新申领，或先把数据改对")
            : approved > given ? CheckAnswer.No($"核定 {Told(approved)}，规则只给 {Told(given)}")
            : CheckAnswer.Yes($"重算是 {Told(given)}");
    }

    private static string Told(decimal? yuan) => yuan is { } known ? Amounts.Yuan(known) : "未知";
}
