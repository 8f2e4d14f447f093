using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Imports.Openings;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Core.Telemetry;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Imports;

/// <summary>
/// Brings workbooks and folders of the interchange form into the register. An import goes in whole, in one transaction, or
/// not at all; importing the same again changes nothing.
/// </summary>
public sealed class Importer(PlanSource plans, IDbContextFactory<PeiyuDb> databases, Auditor auditor, CaseOpener opener)
{
    private const string Savepoint = "import";

    /// <summary>Says what an import would do, and does nothing.</summary>
    public async Task<ImportReport> PreviewAsync(TableSource source, string name, Actor actor, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        var prepared = await PrepareAsync(source, name, progress, ct);
        // Whether a case can be opened is known by the checks, and they look at what the file's other rows write.
        return prepared.Draft.HasOpenings
            ? await auditor.TryAsync(actor, work => TakeAsync(work, prepared, progress, ct), ct) with { Revision = null }
            : prepared.Draft.Report(name, null);
    }

    /// <summary>Imports everything that can be read; what can't is in the report.</summary>
    /// <exception cref="NotAllowedException">The actor may not import.</exception>
    public async Task<ImportReport> ImportAsync(
        TableSource source, string name, Actor actor, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        Demand(actor);
        var prepared = await PrepareAsync(source, name, progress, ct);
        return await auditor.DoAsync(actor, work => ImportAsync(work, prepared, progress, ct), ct);
    }

    /// <summary>Reads and compares, which is long, while others may write.</summary>
    internal async Task<PreparedImport> PrepareAsync(
        TableSource source, string name, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await PrepareAsync(db, source, name, progress, ct);
    }

    /// <summary>A file may speak of anybody, so whoever imports one must reach the whole county.</summary>
    /// <exception cref="NotAllowedException">The actor may not import.</exception>
    public void Demand(Actor actor)
    {
        if (!Allows(actor))
        {
            throw new NotAllowedException(Acts.Import, plans.Plan.Register.Name);
        }
    }

    /// <summary>Whether the actor may import.</summary>
    public bool Allows(Actor actor) => actor.Scope.IsCounty && actor.May(Acts.Import, plans.Plan.Register.Name);

    /// <summary>Within a change that is being made; the caller has asked for the right.</summary>
    internal async Task<ImportReport> ImportAsync(
        AuditedWork work, PreparedImport prepared, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        using var span = Instruments.Activities.StartActivity("import");
        var start = Stopwatch.GetTimestamp();
        var report = await TakeAsync(work, prepared, progress, ct);
        Instruments.Imported(report.Added, report.Changed, report.Unchanged, report.Refused.Count, Stopwatch.GetElapsedTime(start));
        return report;
    }

    private async Task<ImportReport> TakeAsync(
        AuditedWork work, PreparedImport prepared, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        if (await RegisterReader.RevisionAsync(work.Db, ct) != prepared.Stored.Revision)
        {
            // Somebody wrote since it was compared; now nobody can.
            prepared = await PrepareAsync(work.Db, prepared.Source, prepared.Name, progress, ct);
        }

        var (_, name, draft, stored) = prepared;
        if (!draft.HasNews)
        {
            return draft.Report(name, null);
        }

        progress?.Report(new("写入数据库", Percent: 70));
        var before = work.Said.Count;
        await work.Db.Database.CurrentTransaction!.CreateSavepointAsync(Savepoint, ct);
        var entry = new ImportEntry
        {
            Id = stored.Revision + 1,
            At = work.Now,
            Kind = ImportKind.File,
            By = work.Actor.Name,
            AccountId = work.Actor.AccountId,
            Reason = "",
            Source = name,
            Plan = plans.Plan.Code,
        };
        var report = draft.Report(name, entry.Id);
        (entry.Added, entry.Changed, entry.Unchanged, entry.Refused) = (report.Added, report.Changed, report.Unchanged, report.Refused.Count);
        work.Db.Imports.Add(entry);
        await work.Db.SaveChangesAsync(ct);
        using var writer = new ImportWriter(work.Db, plans.Plan, stored, entry.Id);
        await writer.WriteAsync(draft, ct);
        if (draft.HasOpenings)
        {
            await opener.OpenAsync(work, draft, (entry.Id, name), ct);
            report = draft.Report(name, entry.Id);
            if (report.Added + report.Changed == 0)
            {
                await work.Db.Database.CurrentTransaction.RollbackToSavepointAsync(Savepoint, ct);
                work.Db.ChangeTracker.Clear();
                work.Forget(before);
                return report with { Revision = null };
            }

            await CountAsync(work.Db, entry.Id, report, ct);
        }

        work.Record(Acts.Import, plans.Plan.Register.Name, $"第 {entry.Id} 次导入：{name}",
            details: $"新增 {report.Added}，修改 {report.Changed}，不变 {report.Unchanged}，退回 {report.Refused.Count}");
        return report;
    }

    /// <summary>What was refused only when it was tried counts as refused.</summary>
    private static Task<int> CountAsync(PeiyuDb db, long id, ImportReport report, CancellationToken ct) =>
        db.Imports.Where(entry => entry.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(entry => entry.Added, report.Added).SetProperty(entry => entry.Refused, report.Refused.Count), ct);

    private async Task<PreparedImport> PrepareAsync(
        PeiyuDb db, TableSource source, string name, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        progress?.Report(new("读取企业库", Percent: 5));
        var plan = plans.Plan;
        var stored = await RegisterReader.ReadAsync(db, plan, ct);
        var registered = stored.Cases(plan.Register).Select(known => plan.Register.KeyOf(known.Values)!).ToHashSet(StringComparer.Ordinal);
        var read = TableIntake.Read(plan, source.Sheets, registered.Contains, Hear);
        progress?.Report(new("与企业库比对", Percent: 60));
        return new(source, name, new(plan, read, stored), stored);

        void Hear(string sheet)
        {
            var place = source.Sheets.TakeWhile(other => other.Name != sheet).Count();
            progress?.Report(new($"读表“{sheet}”", Percent: 10 + (50 * place / source.Sheets.Count)));
        }
    }
}
