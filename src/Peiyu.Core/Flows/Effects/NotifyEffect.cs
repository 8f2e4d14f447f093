using Peiyu.Core.Messages;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Tells people.</summary>
internal sealed class NotifyEffect(MessageDesk messages) : Effect<StepEffect.Notify>
{
    private const string Enterprise = "企业";
    private const string Unit = "单位";

    protected override Task PerformAsync(StepContext step, StepEffect.Notify effect, CancellationToken ct)
    {
        if (step.IsQuiet)
        {
            return Task.CompletedTask;
        }

        var text = MessageText.Fill(effect.Text, step.Kind, step.After);
        var link = MessageAddresses.OfCase(step.Kind.Id, step.CaseId);
        return effect.To switch
        {
            Enterprise when step.Place.Code is { } code => messages.ToEnterpriseAsync(step.Work, code, text, link, ct),
            Enterprise => Task.CompletedTask,
            Unit when step.Place.Unit is { } unit => messages.ToUnitAsync(step.Work, unit, text, link, ct),
            // What belongs to no unit the county looks at itself.
            Unit => MessageDesk.ToRoleAsync(step.Work, step.Plan.Roles.First(role => role.Scope == Plans.Model.RoleScope.County && role.May(Plans.Model.Acts.Review, step.Kind.Name)).Id, text, link, ct),
            _ => MessageDesk.ToRoleAsync(step.Work, effect.To, text, link, ct),
        };
    }
}
