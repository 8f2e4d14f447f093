using Peiyu.Core.Audit;
using Peiyu.Core.Entry;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Flows;

/// <summary>Takes a step within a change.</summary>
internal sealed class StepTaker(StepContextReader contexts, StepChecks checks, StepEffects effects)
{
    public async Task<StepResult> TakeAsync(AuditedWork work, Plan plan, Flow flow, Step step, StepForm form, CancellationToken ct)
    {
        var kept = form.CaseId is { } id ? await CaseReader.FindAsync(work.Db, flow.Kind, id, ct) : null;
        if (form.CaseId is not null && (kept is null or { IsGone: true } || !await IsSeenAsync(work, plan, kept, ct)))
        {
            return new StepResult.NotFound();
        }

        var past = kept is null ? [] : await StepHistory.ReadAsync(work.Db, kept, ct);
        if (await ObjectionAsync(work, flow, step, form, kept, past, ct) is { } objection)
        {
            return objection;
        }

        var read = StepReading.Of(flow, step, form, kept?.Values);
        if (read.Problems.Count > 0)
        {
            return new StepResult.Refused(read.Problems, []);
        }

        var context = await contexts.ReadAsync(work, plan, flow, step, kept, past, read.Values, form, ct);
        return (!step.IsOpenToAll && !context.Place.LiesIn(work.Actor.Scope)) || (context.Text(flow.Kind.Owner?.Name ?? "") is not null && context.Place.Code is null)
            ? new StepResult.Refused(OutOfScope(flow.Kind))
            : await TakeAsync(context, form, ct);
    }

    private async Task<StepResult> TakeAsync(StepContext context, StepForm form, CancellationToken ct)
    {
        await StepReading.CompleteAsync(context, form, ct);
        effects.Prepare(context);
        var results = await checks.AskAsync(context, ct);
        if (results.Where(check => !check.IsMet).ToList() is { Count: > 0 } failed)
        {
            return new StepResult.Refused([.. failed.Select(check => new FieldProblem(null, $"{check.Say}：{check.Because}。"))], results);
        }

        var revision = await StepWriting.WriteAsync(context, form.Reason, results, ct);
        await effects.PerformAsync(context, ct);
        return new StepResult.Done(revision, context.CaseId, context.Label);
    }

    private static string OutOfScope(Kind kind) =>
        $"{kind.Name}要落在你管的范围里：请核对“{kind.Owner?.Name ?? kind.Unit?.Name ?? kind.Name}”。";

    private static async Task<bool> IsSeenAsync(AuditedWork work, Plan plan, TrackedCase kept, CancellationToken ct) =>
        (await CasePlace.OfAsync(work.Db, plan, kept.Kind, kept.Values, ct)).LiesIn(work.Actor.Scope);

    /// <summary>Why the case as it stands does not allow the step; null where it does.</summary>
    private static async Task<StepResult?> ObjectionAsync(
        AuditedWork work, Flow flow, Step step, StepForm form, TrackedCase? kept, IReadOnlyList<PastStep> past, CancellationToken ct)
    {
        if (kept is not null && !step.From.Contains(flow.StateOf(kept.Values)))
        {
            var last = past.Count > 0 ? $"{past[^1].By}{(flow.Step(past[^1].Step)?.Name is { } name ? $"已经“{name}”，" : "已经办过，")}" : "";
            return new StepResult.Conflict($"{last}现在是“{flow.StateOf(kept.Values)}”，不能再“{step.Name}”。什么也没有改动，请看现在的情况。");
        }

        if (kept is not null && form.Seen is not null
            && await CaseConflict.FindAsync(work.Db, new(kept.Kind, form.CaseId, form.Fields, form.Reason) { Seen = form.Seen }, kept, ct) is { } stale)
        {
            return new StepResult.Conflict(stale.Sentence);
        }

        if (step.OnlyOnce is { } once && past.Any(taken => flow.Step(taken.Step)?.OnlyOnce == once))
        {
            return new StepResult.Refused($"“{once}”每件只能一次，这一件已经用过了。");
        }

        return past.LastOrDefault(taken => step.ApartFrom.Contains(taken.Step) && taken.AccountId == work.Actor.AccountId) is { } own
            ? new StepResult.Refused($"“{flow.Step(own.Step)!.Name}”是你办的，“{step.Name}”要由另一个人办。")
            : null;
    }
}
