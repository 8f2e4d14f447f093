using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Time;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>What everybody may see and say about claims (公示): no sign-in, no personal data.</summary>
public sealed class PublicDesk
{
    private readonly PlanSource _plans;
    private readonly CaseDesk _desk;
    private readonly StepKeeper _steps;
    private readonly TimeProvider _clock;

    internal PublicDesk(PlanSource plans, CaseDesk desk, StepKeeper steps, TimeProvider clock) =>
        (_plans, _desk, _steps, _clock) = (plans, desk, steps, clock);

    /// <summary>How objections are handled; null where the plan has none, or nobody but officials may raise one.</summary>
    public Flow? Objections => _plans.Plan.FlowOf(ClaimFields.ObjectionKind) is { } flow && OpeningOf(flow) is not null ? flow : null;

    /// <summary>The step by which anybody raises an objection.</summary>
    public static Step? OpeningOf(Flow flow) => flow.StepsFrom(null).FirstOrDefault(step => step.IsOpenToAll);

    /// <summary>What is published today, and what was within the plan, the newest first.</summary>
    public async Task<IReadOnlyList<PublicCase>> ListAsync(CancellationToken ct)
    {
        if (_plans.Plan.FlowOf(ClaimFields.ClaimKind) is not { } flow)
        {
            return [];
        }

        var all = await _desk.AllAsync(flow, ct);
        return [.. from one in all
                   let fromDay = one.Day(ClaimFields.PublishedFrom)
                   let until = one.Day(ClaimFields.PublishedUntil)
                   where fromDay is not null && until is not null && !flow.IsWithoutEffect(one.State)
                   orderby until descending, one.Label
                   select new PublicCase(
                       one.Label,
                       one.Enterprise ?? one.Text(ClaimFields.Beneficiary) ?? "",
                       one.Unit,
                       one.Text(ClaimFields.PolicyName) ?? "",
                       one.Text(ClaimFields.Event),
                       one.Money(ClaimFields.Approved) ?? 0,
                       one.Text(ClaimFields.Payer) ?? "",
                       fromDay.Value,
                       until.Value,
                       one.State)];
    }

    /// <summary>Whether an objection to it is still heard.</summary>
    public bool IsOpen(PublicCase one) => _clock.TodayInChina <= one.Until;

    /// <summary>Hears an objection to something that is published.</summary>
    public async Task<StepResult> ObjectAsync(Actor actor, string number, IReadOnlyDictionary<string, string?> fields, CancellationToken ct)
    {
        if (Objections is not { } flow || (await ListAsync(ct)).FirstOrDefault(one => one.Number == number) is not { } claim)
        {
            return new StepResult.NotFound();
        }

        return IsOpen(claim)
            ? await _steps.TakeAsync(actor, new(flow.Kind.Id, null, OpeningOf(flow)!.Id, fields, "")
            {
                Given = new Dictionary<string, string?> { [ClaimFields.ObjectedClaim] = number },
            }, ct)
            : new StepResult.Refused($"公示到 {claim.Until:yyyy-MM-dd} 止，已经过了；请直接找县工信局。");
    }
}
