using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Time;

namespace Peiyu.Core.Audit;

/// <summary>Reads the records, the latest first.</summary>
public sealed class AuditReader(IDbContextFactory<PeiyuDb> databases)
{
    public const int PageSize = 50;

    // An export is a file for a person: beyond this a spreadsheet is full.
    private const int MostExported = 1_000_000;

    /// <summary>A page; one entry more than the size where there are older ones.</summary>
    /// <param name="query">Which.</param>
    /// <param name="before">Only entries with a smaller number; null: from the latest.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(AuditQuery query, long? before, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = Filter(db.Audit.AsNoTracking(), query);
        return await (before is { } id ? found.Where(entry => entry.Id < id) : found)
            .OrderByDescending(entry => entry.Id).Take(PageSize + 1).ToListAsync(ct);
    }

    /// <summary>All of them, the oldest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AllAsync(AuditQuery query, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Filter(db.Audit.AsNoTracking(), query).OrderBy(entry => entry.Id).Take(MostExported).ToListAsync(ct);
    }

    /// <summary>What acts have been done on so far.</summary>
    public async Task<IReadOnlyList<string>> ThingsAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Audit.AsNoTracking().Select(entry => entry.On).Distinct().OrderBy(on => on).ToListAsync(ct);
    }

    private static IQueryable<AuditEntry> Filter(IQueryable<AuditEntry> entries, AuditQuery query)
    {
        if (query.Who?.Trim() is { Length: > 0 } who)
        {
            entries = entries.Where(entry => entry.Actor.Contains(who));
        }

        if (query.Act is { Length: > 0 } act)
        {
            entries = entries.Where(entry => entry.Act == act);
        }

        if (query.On is { Length: > 0 } on)
        {
            entries = entries.Where(entry => entry.On == on);
        }

        if (query.From is { } from)
        {
            var start = ChinaTime.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (query.Until is { } until)
        {
            var end = ChinaTime.StartOf(until.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        return entries;
    }
}
