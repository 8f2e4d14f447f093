using Peiyu.Feel.Values;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>Somebody held the payee's account against its name, and the name is the enterprise's own.</summary>
internal sealed class AccountConfirmedCheck : ICheck
{
    public string Name => NamedChecks.AccountConfirmed;

    public Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var (payee, enterprise) = (step.Text(ClaimFields.Payee), step.Place.Enterprise);
        var confirmed = step.After[step.Kind.Field(ClaimFields.AccountConfirmed).Index];
        return Task.FromResult(
            enterprise is not null && payee != enterprise ? CheckAnswer.No($"收款户名是“{payee}”，企业是“{enterprise}”，要一致")
            : confirmed is FeelNull ? CheckAnswer.Unknown("还没有人核对，核对过请填“是”")
            : confirmed is not FeelBoolean { Value: true } ? CheckAnswer.No("核对过，对不上")
            : CheckAnswer.Yes("户名与企业一致，账号有人核对过"));
    }
}
