using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Messages;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Takes cases of any kind by hand, the enterprises of the register among them: new ones, changes, and the taking back of one.</summary>
public sealed class CaseKeeper(PlanSource plans, Auditor auditor, MessageDesk messages)
{
    /// <summary>Adds a case or changes one.</summary>
    /// <exception cref="NotAllowedException">Entering that kind is not the actor's right.</exception>
    public async Task<EntryResult> EnterAsync(Actor actor, CaseForm form, CancellationToken ct)
    {
        form = form with { Kind = plans.Plan.Kinds.First(kind => kind.Id == form.Kind.Id) };
        actor.Demand(Acts.Enter, form.Kind.Name);
        if (plans.Plan.IsManaged(form.Kind))
        {
            return Managed(form.Kind);
        }

        var said = ReadForm.Of(form);
        return said.Problems.Count > 0
            ? new EntryResult.Refused(said.Problems)
            : await auditor.DoAsync(actor, work => EnterAsync(work, form, said, ct), ct);
    }

    /// <summary>Takes a case back: it was never so. What was said about it stays in its history.</summary>
    /// <param name="actor">Who.</param>
    /// <param name="taken">Which one and why; its fields are not looked at.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Entering that kind is not the actor's right.</exception>
    public Task<EntryResult> TakeBackAsync(Actor actor, CaseForm taken, CancellationToken ct)
    {
        taken = taken with { Kind = plans.Plan.Kinds.First(kind => kind.Id == taken.Kind.Id) };
        actor.Demand(Acts.Enter, taken.Kind.Name);
        return plans.Plan.IsManaged(taken.Kind)
            ? Task.FromResult<EntryResult>(Managed(taken.Kind))
            : auditor.DoAsync(actor, work => TakeBackAsync(work, taken, ct), ct);
    }

    private async Task<EntryResult> EnterAsync(AuditedWork work, CaseForm form, ReadForm said, CancellationToken ct)
    {
        var kept = form.CaseId is { } id ? await FindAsync(work, form.Kind, id, ct) : null;
        if (form.CaseId is not null && kept is null)
        {
            return new EntryResult.NotFound();
        }

        var news = said.News(kept?.Values);
        if (news.Count == 0 && kept is not null)
        {
            return new EntryResult.Unchanged();
        }

        if (await CaseConflict.FindAsync(work.Db, form, kept, ct) is { } conflict)
        {
            return conflict;
        }

        var after = said.After(kept?.Values);
        var check = new CaseCheck(plans.Plan, work, form.Kind, kept);
        var problems = await check.ProblemsAsync(after, ct);
        if (FormText.ProblemOf(form.Reason, kept is not null && said.Overrules(kept.Values)) is { } why)
        {
            problems.Add(why);
        }

        return problems.Count > 0
            ? new EntryResult.Refused(problems)
            : await new CaseWriting(plans.Plan, messages).WriteAsync(work, new(form, kept, news, after), ct);
    }

    private async Task<EntryResult> TakeBackAsync(AuditedWork work, CaseForm taken, CancellationToken ct)
    {
        if (taken.CaseId is not { } id || await FindAsync(work, taken.Kind, id, ct) is not { } kept)
        {
            return new EntryResult.NotFound();
        }

        if (await CaseConflict.FindAsync(work.Db, taken, kept, ct) is { } conflict)
        {
            return conflict;
        }

        if (FormText.ProblemOf(taken.Reason, isNeeded: true) is { } why)
        {
            return new EntryResult.Refused([why]);
        }

        return await new CaseCheck(plans.Plan, work, taken.Kind, kept).HoldingAsync(ct) is { } holding
            ? new EntryResult.Refused(holding)
            : await new CaseWriting(plans.Plan, messages).TakeBackAsync(work, taken, kept, ct);
    }

    private static EntryResult.Refused Managed(Kind kind) => new($"{kind.Name}由流程办理，不能直接录入或改动；请在“事项”里办。");

    /// <summary>A case that is there and lies in the actor's scope.</summary>
    private async Task<TrackedCase?> FindAsync(AuditedWork work, Kind kind, long id, CancellationToken ct) =>
        await CaseReader.FindAsync(work.Db, kind, id, ct) is { IsGone: false } kept
        && (await CasePlace.OfAsync(work.Db, plans.Plan, kind, kept.Values, ct)).LiesIn(work.Actor.Scope)
            ? kept
            : null;
}
