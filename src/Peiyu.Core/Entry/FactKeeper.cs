using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Attachments;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Messages;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Entry;

/// <summary>Takes values of facts by hand: new ones, corrections, and the taking back of one.</summary>
public sealed class FactKeeper(PlanSource plans, Auditor auditor, MessageDesk messages)
{
    /// <exception cref="NotAllowedException">Entering facts is not the actor's right.</exception>
    public async Task<EntryResult> EnterAsync(Actor actor, FactForm form, CancellationToken ct)
    {
        actor.Demand(Acts.Enter, RightOn.Facts);
        var problems = new List<FieldProblem>();
        return Read(form, problems) is { } said
            ? await auditor.DoAsync(actor, work => EnterAndTellAsync(work, form, said, ct), ct)
            : new EntryResult.Refused(problems);
    }

    /// <summary>Several values of one enterprise in one change: those that can't be read or were overtaken are left out, the others go in.</summary>
    /// <returns>In the order of the forms.</returns>
    /// <exception cref="NotAllowedException">Entering facts is not the actor's right.</exception>
    public async Task<IReadOnlyList<EnteredFact>> EnterManyAsync(Actor actor, IReadOnlyList<FactForm> forms, CancellationToken ct)
    {
        actor.Demand(Acts.Enter, RightOn.Facts);
        return await auditor.DoAsync(
            actor,
            async work =>
            {
                var entered = new List<EnteredFact>();
                foreach (var form in forms)
                {
                    var problems = new List<FieldProblem>();
                    EntryResult result = Read(form, problems) is { } said ? (await EnterAsync(work, form, said, ct)).Result : new EntryResult.Refused(problems);
                    await work.Db.SaveChangesAsync(ct);
                    entered.Add(new(form, result));
                }

                var done = entered.FindAll(one => one.Result is EntryResult.Done).ConvertAll(one => one.Form);
                if (done.Count > 0)
                {
                    await messages.ToEnterpriseAsync(
                        work, done[0].Code, $"{actor.Name}填报了你的 {done.Count} 个数：{string.Join("、", done.Select(form => $"{form.Fact} {form.Period}".TrimEnd()))}。", MessageAddresses.OfEnterprise(done[0].Code), ct);
                }

                return (IReadOnlyList<EnteredFact>)entered;
            },
            ct);
    }

    private async Task<EntryResult> EnterAndTellAsync(AuditedWork work, FactForm form, ReadFact said, CancellationToken ct)
    {
        var (result, told) = await EnterAsync(work, form, said, ct);
        if (told is not null)
        {
            await messages.ToEnterpriseAsync(work, form.Code, told, MessageAddresses.OfFact(form.Code, said.Fact.Name), ct);
        }

        return result;
    }

    private ReadFact? Read(FactForm form, List<FieldProblem> problems)
    {
        if (plans.Plan.Fact(form.Fact) is not { } fact)
        {
            problems.Add(new("指标", $"指标字典里没有“{form.Fact}”，请从列出的指标里选。"));
            return null;
        }

        if (!PeriodText.TryRead(Cell.OfText(form.Period), fact.Periods, out var period))
        {
            problems.Add(new("期间", $"“{fact.Name}”的期间“{form.Period}”认不出；应为{PeriodText.Expected(fact.Periods)}。"));
        }

        var value = FormText.Read("数值", fact.Type, form.Value, problems);
        if (form.Evidence is { } file && AttachmentDesk.ProblemOf(file.CleanName, file.Content) is { } problem)
        {
            problems.Add(new("证明材料", problem));
        }

        return problems.Count == 0 ? new(fact, period, value!) : null;
    }

    private async Task<(EntryResult Result, string? Told)> EnterAsync(AuditedWork work, FactForm form, ReadFact said, CancellationToken ct)
    {
        var plan = plans.Plan;
        if (await CaseReader.FindAsync(work.Db, plan.Register, form.Code, ct) is not { IsGone: false } enterprise
            || !work.Actor.Scope.Includes(CaseWords.Text(plan.Register.Unit, enterprise.Values), form.Code))
        {
            return (new EntryResult.NotFound(), null);
        }

        var (fact, period) = (said.Fact.Name, said.Period.ToString());
        var kept = await work.Db.Facts.AsNoTracking()
            .Where(entry => entry.EnterpriseId == enterprise.Entry.Id && entry.Fact == fact && entry.Period == period)
            .OrderBy(entry => entry.Id).ToListAsync(ct);
        var (before, after) = (kept.LastOrDefault()?.Value, said.Text);
        if (before == after)
        {
            return (new EntryResult.Unchanged(), null);
        }

        if (await ConflictAsync(work, form, said, kept, ct) is { } conflict)
        {
            return (conflict, null);
        }

        if (FormText.ProblemOf(form.Reason, isNeeded: before is not null) is { } problem)
        {
            return (new EntryResult.Refused([problem]), null);
        }

        var words = new SaidByHand(
            RightOn.Facts,
            $"{enterprise.Label} {fact} {period}".TrimEnd(),
            EntryByHand.Change("数值", before ?? "", after ?? "") + (form.Evidence is { } shown ? $"；证明材料“{shown.CleanName}”" : ""),
            form.Reason,
            before is null);
        var revision = await EntryByHand.RecordAsync(work, plan, words, ct);
        work.Db.Facts.Add(new()
        {
            Id = (await work.Db.Facts.MaxAsync(entry => (long?)entry.Id, ct) ?? 0) + 1,
            EnterpriseId = enterprise.Entry.Id,
            Fact = fact,
            Period = period,
            Value = after,
            ImportId = revision,
        });
        if (form.Evidence is { } file)
        {
            work.Db.Attachments.Add(AttachmentDesk.Make(work, enterprise.Entry.Id, FactEvidence.FieldOf(revision), file.CleanName, file.Content));
        }

        return (new EntryResult.Done(revision, enterprise.Entry.Id), Told(work.Actor, said, before, after));
    }

    /// <summary>What the enterprise's own people are told.</summary>
    private static string Told(Actor actor, ReadFact said, string? before, string? after)
    {
        var what = $"{said.Fact.Name} {said.Period}".TrimEnd();
        return after is null ? $"{actor.Name}撤回了你的{what}，原来是 {before}。"
            : before is null ? $"{actor.Name}填报了你的{what}：{after}。"
            : $"{actor.Name}把你的{what}从 {before} 更正为 {after}。";
    }

    private static async Task<EntryResult?> ConflictAsync(
        AuditedWork work, FactForm form, ReadFact said, List<FactEntry> kept, CancellationToken ct)
    {
        if (form.Seen is not { } seen || kept.LastOrDefault(entry => entry.Id > seen) is not { } newer)
        {
            return null;
        }

        var import = await work.Db.Imports.AsNoTracking().FirstAsync(entry => entry.Id == newer.ImportId, ct);
        return new EntryResult.Conflict(
            $"你打开表单以后，{Who.Said(import)}把“{said.Fact.Name}”{said.Period}{(newer.Value is { } value ? $"改成了 {value}" : "撤回了")}。"
            + "你填的还没有保存，请看过现在的值再决定。");
    }

    /// <summary>What the form says, read.</summary>
    private sealed record ReadFact(FactDefinition Fact, Period Period, FeelValue Value)
    {
        /// <summary>Null: the value is taken back.</summary>
        public string? Text => Value is FeelNull ? null : Fact.Type.Write(Value);
    }
}
