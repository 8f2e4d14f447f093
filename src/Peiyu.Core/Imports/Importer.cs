using System.Data;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Register;
using Peiyu.Plans.Intake;

namespace Peiyu.Core.Imports;

/// <summary>
/// Brings workbooks and folders of the interchange form into the register. An import goes in whole, in one transaction, or
/// not at all; importing the same again changes nothing.
/// </summary>
public sealed class Importer(PlanSource plans, IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    // Any number: it only has to be the same for every importer of a PostgreSQL database.
    private const long LockNumber = 0x7065_6979_75;

    /// <summary>Says what an import would do, and does nothing.</summary>
    public async Task<ImportReport> PreviewAsync(TableSource source, string name, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return (await DraftAsync(db, source, progress, ct)).Draft.Report(name, null);
    }

    /// <summary>Imports everything that can be read; what can't is in the report.</summary>
    public async Task<ImportReport> ImportAsync(TableSource source, string name, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await using var transaction = await BeginAsync(db, ct);
        var (draft, stored) = await DraftAsync(db, source, progress, ct);
        if (!draft.HasNews)
        {
            return draft.Report(name, null);
        }

        progress?.Report(new("写入数据库"));
        var entry = new ImportEntry { Id = stored.Revision + 1, At = clock.GetUtcNow().UtcDateTime, Source = name, Plan = plans.Plan.Code };
        var report = draft.Report(name, entry.Id);
        (entry.Added, entry.Changed, entry.Unchanged, entry.Refused) = (report.Added, report.Changed, report.Unchanged, report.Refused.Count);
        db.Imports.Add(entry);
        await db.SaveChangesAsync(ct);
        using var writer = new ImportWriter(db, plans.Plan, stored, entry.Id);
        await writer.WriteAsync(draft, ct);
        await transaction.CommitAsync(ct);
        return report;
    }

    /// <summary>One import at a time: what is kept must not change between reading it and writing.</summary>
    private static async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> BeginAsync(PeiyuDb db, CancellationToken ct)
    {
        if (db.Database.IsSqlite())
        {
            // A page cache that holds what a large import touches, so that its pages are written once: in KiB, for this connection.
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -262144", ct);
        }

        // SQLite takes its one write lock at the start of a serializable transaction; PostgreSQL needs a lock of ours.
        var transaction = await db.Database.BeginTransactionAsync(db.Database.IsSqlite() ? IsolationLevel.Serializable : IsolationLevel.ReadCommitted, ct);
        if (!db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockNumber})", ct);
        }

        return transaction;
    }

    private async Task<(ImportDraft Draft, StoredRegister Stored)> DraftAsync(
        PeiyuDb db, TableSource source, IProgress<ImportStep>? progress, CancellationToken ct)
    {
        progress?.Report(new("读取企业库"));
        var plan = plans.Plan;
        var stored = await RegisterReader.ReadAsync(db, plan, ct);
        var registered = stored.Cases(plan.Register).Select(known => plan.Register.KeyOf(known.Values)!).ToHashSet(StringComparer.Ordinal);
        var read = TableIntake.Read(plan, source.Sheets, registered.Contains, sheet => progress?.Report(new($"读表“{sheet}”")));
        progress?.Report(new("与企业库比对"));
        return (new(plan, read, stored), stored);
    }
}
