using Peiyu.Core.Messages;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows.Effects;

/// <summary>Tells people.</summary>
internal sealed class NotifyEffect(MessageDesk messages) : Effect<StepEffect.Notify>
{
    private const string Enterprise = "企业";
    private const string Unit = "单位";

    protected override async Task PerformAsync(StepContext step, StepEffect.Notify effect, CancellationToken ct)
    {
        if (Reader(step, effect) is not var (to, whom))
        {
            return;
        }

        var text = MessageText.Fill(effect.Text, step.Kind, step.After);
        var letter = new StepLetter(to, whom, step.Label, new(text, MessageAddresses.OfCase(step.Kind.Id, step.CaseId)));
        if (step.Letters is { } letters)
        {
            letters.Add(letter);
        }
        else
        {
            await letter.SendAsync(step.Work, messages, ct);
        }
    }

    private static (StepLetterTo To, string Whom)? Reader(StepContext step, StepEffect.Notify effect) => effect.To switch
    {
        Enterprise when step.Place.Code is { } code => (StepLetterTo.Enterprise, code),
        Enterprise => null,
        Unit when step.Place.Unit is { } unit => (StepLetterTo.Unit, unit),
        // What belongs to no unit the county looks at itself.
        Unit => (StepLetterTo.Role, step.Plan.Roles.First(role => role.Scope == RoleScope.County && role.May(Acts.Review, step.Kind.Name)).Id),
        _ => (StepLetterTo.Role, effect.To),
    };
}
