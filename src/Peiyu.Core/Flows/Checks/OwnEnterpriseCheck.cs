using Peiyu.Core.Register;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Checks;

/// <summary>The enterprise belongs to the unit whose plan it is put into.</summary>
internal sealed class OwnEnterpriseCheck : ICheck
{
    public string Name => NamedChecks.OwnEnterprise;

    public async Task<CheckAnswer> AskAsync(StepContext step, CancellationToken ct)
    {
        var register = step.Plan.Register;
        var unit = step.Text(AllocationFields.Unit);
        var enterprise = step.Place.Code is { } code ? await CaseReader.FindAsync(step.Work.Db, register, code, ct) : null;
        var own = enterprise is { IsGone: false } ? CaseWords.Text(register.Unit, enterprise.Values) : null;
        return own == unit ? CheckAnswer.Yes($"登记在{unit}") : CheckAnswer.No(own is null ? "这户企业没有登记单位" : $"这户企业登记在{own}");
    }
}
