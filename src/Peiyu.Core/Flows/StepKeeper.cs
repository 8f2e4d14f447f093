using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Messages;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>
/// Takes cases from state to state by the flows of the plan: who may is asked, what must hold is checked and kept, and everything that
/// follows happens in the same transaction or not at all.
/// </summary>
public sealed class StepKeeper
{
    private readonly PlanSource _plans;
    private readonly Auditor _auditor;
    private readonly StepTaker _taker;
    private readonly MessageDesk _messages;

    internal StepKeeper(PlanSource plans, Auditor auditor, StepTaker taker, MessageDesk messages) =>
        (_plans, _auditor, _taker, _messages) = (plans, auditor, taker, messages);

    /// <summary>The most cases that are taken on at once.</summary>
    public const int MostAtOnce = 200;

    /// <summary>Takes one step of one case, or opens a case.</summary>
    /// <exception cref="NotAllowedException">The step is not the actor's right.</exception>
    public async Task<StepResult> TakeAsync(Actor actor, StepForm form, CancellationToken ct)
    {
        if (Find(form) is not (var flow, var step))
        {
            return new StepResult.NotFound();
        }

        if (!step.IsOpenToAll)
        {
            actor.Demand(step.Act, flow.Kind.Name);
        }

        var result = await TryAsync(actor, flow, step, form, ct);
        if (result is StepResult.Refused refusal && step.MovesMoney)
        {
            await RecordAsync(actor, flow, step, form, refusal, ct);
        }

        return result;
    }

    /// <summary>The same step for several cases, each for itself: what one can't do does not hold up the others.</summary>
    /// <returns>In the order asked for.</returns>
    public async Task<IReadOnlyList<(long CaseId, StepResult Result)>> TakeManyAsync(
        Actor actor, StepForm form, IReadOnlyCollection<long> cases, CancellationToken ct)
    {
        var ids = cases.Distinct().ToList();
        var results = await TakeEachAsync(actor, ids.ConvertAll(id => form with { CaseId = id, Seen = null }), ct);
        return [.. ids.Zip(results)];
    }

    /// <summary>One step of several cases, each with a form of its own; people are told of all of them in one message.</summary>
    /// <returns>In the order of the forms.</returns>
    public async Task<IReadOnlyList<StepResult>> TakeEachAsync(Actor actor, IReadOnlyList<StepForm> forms, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(forms.Count, MostAtOnce);
        if (forms is [var only])
        {
            return [await TakeAsync(actor, only, ct)];
        }

        var results = new List<StepResult>();
        var letters = new StepLetters();
        foreach (var form in forms)
        {
            // What a refused step would have told is never said.
            var own = new StepLetters();
            results.Add(await TakeAsync(actor, form with { Letters = own }, ct));
            if (results[^1] is StepResult.Done)
            {
                letters.Add(own);
            }
        }

        if (!letters.IsEmpty && Find(forms[0]) is (var flow, var step))
        {
            await _auditor.DoAsync(actor, work => SendAsync(work, letters, flow, step, ct), ct);
        }

        return results;
    }

    private async Task<bool> SendAsync(AuditedWork work, StepLetters letters, Flow flow, Step step, CancellationToken ct)
    {
        await letters.SendAsync(work, _messages, flow, step, ct);
        return true;
    }

    private async Task<StepResult> TryAsync(Actor actor, Flow flow, Step step, StepForm form, CancellationToken ct)
    {
        try
        {
            return await _auditor.DoAsync(actor, work => _taker.TakeAsync(work, _plans.Plan, flow, step, form, ct), ct);
        }
        catch (StepRefusedException refused)
        {
            return new StepResult.Refused(refused.Message);
        }
    }

    /// <summary>Who tried to move money and was refused is on record, though nothing changed.</summary>
    private Task<bool> RecordAsync(Actor actor, Flow flow, Step step, StepForm form, StepResult.Refused refusal, CancellationToken ct) => _auditor.DoAsync(
        actor,
        async work =>
        {
            var key = await work.Db.Cases.Where(entry => entry.Id == form.CaseId && entry.Kind == flow.Kind.Id).Select(entry => entry.Key).SingleOrDefaultAsync(ct);
            work.Record(step.Act, flow.Kind.Name, key ?? "", details: $"没有办成“{step.Name}”：{refusal.Sentence}");
            return true;
        },
        ct);

    private (Flow Flow, Step Step)? Find(StepForm form) =>
        _plans.Plan.FlowOf(form.Kind) is { } flow && flow.Step(form.Step) is { } step
            && step.Opens == form.CaseId is null
            ? (flow, step)
            : null;
}
