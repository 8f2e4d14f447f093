using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Entry;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports.Undoing;

/// <summary>
/// Takes back what a whole import said, as new entries, where that is still what counts; what was changed later stays. An
/// undoing may be undone too.
/// </summary>
public sealed class ImportUndo(PlanSource plans, IDbContextFactory<PeiyuDb> databases, Auditor auditor)
{
    /// <summary>Says what undoing would do, and does nothing.</summary>
    /// <exception cref="NotAllowedException">Undoing imports is not the actor's right.</exception>
    public async Task<UndoResult> PreviewAsync(Actor actor, long importId, CancellationToken ct)
    {
        Demand(actor);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await DraftAsync(db, importId, (import, draft) => ReportAsync(db, import, draft, ct), ct);
    }

    /// <summary>Undoes the import.</summary>
    /// <exception cref="NotAllowedException">Undoing imports is not the actor's right.</exception>
    public async Task<UndoResult> UndoAsync(Actor actor, long importId, string reason, CancellationToken ct)
    {
        Demand(actor);
        return FormText.ProblemOf(reason, isNeeded: true) is { } why
            ? new UndoResult.Refused(why.Sentence)
            : await auditor.DoAsync(actor, work => DraftAsync(
                work.Db, importId, (import, draft) => WriteAsync(work, new(import, draft, reason.Trim()), ct), ct), ct);
    }

    /// <summary>Imports reach the whole county, so whoever undoes one must too.</summary>
    private void Demand(Actor actor)
    {
        actor.Demand(Acts.Undo, plans.Plan.Register.Name);
        if (!actor.Scope.IsCounty)
        {
            throw new NotAllowedException(Acts.Undo, plans.Plan.Register.Name);
        }
    }

    private async Task<UndoResult> DraftAsync(
        PeiyuDb db, long importId, Func<ImportEntry, UndoDraft, Task<UndoResult>> then, CancellationToken ct)
    {
        if (await db.Imports.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == importId, ct) is not { } import)
        {
            return new UndoResult.NotFound();
        }

        if (import.Kind == ImportKind.Entry && await db.CaseEvents.AnyAsync(said => said.ImportId == importId && said.Step != null, ct))
        {
            return new UndoResult.Refused($"第 {importId} 次是办事项的一步，不能撤销；要改，请在事项里走下一步（退回、撤回、不予、追回）。");
        }

        var undone = await UndoneImports.ReadAsync(db, ct);
        if (undone.UndoneBy(importId) is { } by)
        {
            return new UndoResult.Refused($"第 {importId} 次已经由第 {by} 次撤销了，不能再撤一次。要恢复它，请撤销第 {by} 次。");
        }

        var root = undone.RootOf(importId);
        var undoing = await RegisterReader.RevisionAsync(db, ct) + 1;
        var after = undone.With(undoing, importId);
        if (after.Counts(root) == undone.Counts(root))
        {
            return new UndoResult.Refused($"撤销第 {importId} 次不会改变什么：第 {root} 次导入另外已经撤销了。");
        }

        var draft = new UndoDraft(db, plans.Plan, after, (undoing, root));
        await draft.ReadAsync(ct);
        return draft.Stranded.Count == 0 ? await then(import, draft) : new UndoResult.Refused(Stranded(importId, draft.Stranded));
    }

    private static string Stranded(long importId, List<CaseUndo> stranded) =>
        $"第 {importId} 次现在撤销不了：{string.Join("、", stranded.Take(5).Select(undo => undo.Label))}"
        + $"{(stranded.Count > 5 ? $"等 {stranded.Count} 件" : "")}会回到库里，可它们的企业已经不在企业库。请先恢复企业，再撤销。";

    private async Task<UndoResult> ReportAsync(PeiyuDb db, ImportEntry import, UndoDraft draft, CancellationToken ct) =>
        new UndoResult.Done(0, await UndoWords.ReportAsync(db, plans.Plan, draft, import, ct));

    private async Task<UndoResult> WriteAsync(AuditedWork work, Undoing undoing, CancellationToken ct)
    {
        var report = await UndoWords.ReportAsync(work.Db, plans.Plan, undoing.Draft, undoing.Import, ct);
        var entry = new ImportEntry
        {
            Id = await RegisterReader.RevisionAsync(work.Db, ct) + 1,
            At = work.Now,
            Kind = ImportKind.Undo,
            By = work.Actor.Name,
            AccountId = work.Actor.AccountId,
            Reason = undoing.Reason,
            Undoes = undoing.Import.Id,
            Source = $"{(report.IsRedoing ? "恢复" : "撤销")}第 {undoing.Import.Id} 次：{undoing.Import.Source}",
            Plan = plans.Plan.Code,
            Added = report.Restored,
            Changed = report.Values + report.TakenBack,
            Unchanged = report.Kept,
        };
        work.Db.Imports.Add(entry);
        await work.Db.SaveChangesAsync(ct);
        await UndoWriter.WriteAsync(work.Db, undoing.Draft, entry.Id, ct);
        work.Record(Acts.Undo, plans.Plan.Register.Name, $"第 {entry.Id} 次：{entry.Source}", entry.Reason,
            $"恢复原值 {report.Values} 处，撤回 {report.TakenBack} 件，恢复 {report.Restored} 件，后来改过而保留 {report.Kept} 处");
        return new UndoResult.Done(entry.Id, report);
    }

    /// <summary>What is to be written.</summary>
    private sealed record Undoing(ImportEntry Import, UndoDraft Draft, string Reason);
}
