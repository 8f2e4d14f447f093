using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Register;

/// <summary>Reads single cases with all their events.</summary>
internal static class CaseReader
{
    /// <summary>The case, gone or not; null where there is none of that number and kind.</summary>
    public static async Task<TrackedCase?> FindAsync(PeiyuDb db, Kind kind, long id, CancellationToken ct)
    {
        var entry = await db.Cases.AsNoTracking().FirstOrDefaultAsync(entry => entry.Id == id && entry.Kind == kind.Id, ct);
        return entry is null ? null : await ReadAsync(db, kind, entry, ct);
    }

    /// <summary>The case with that key, gone or not.</summary>
    public static async Task<TrackedCase?> FindAsync(PeiyuDb db, Kind kind, string key, CancellationToken ct)
    {
        var entry = await db.Cases.AsNoTracking().FirstOrDefaultAsync(entry => entry.Kind == kind.Id && entry.Key == key, ct);
        return entry is null ? null : await ReadAsync(db, kind, entry, ct);
    }

    /// <summary>The cases of these queries by number; those whose kind the plan does not know are left out.</summary>
    public static async Task<Dictionary<long, TrackedCase>> ReadAsync(
        PeiyuDb db, Plan plan, IQueryable<CaseEntry> entries, CancellationToken ct)
    {
        var kinds = plan.Kinds.ToDictionary(kind => kind.Id, StringComparer.Ordinal);
        var cases = new Dictionary<long, TrackedCase>();
        await foreach (var entry in entries.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (kinds.TryGetValue(entry.Kind, out var kind))
            {
                cases.Add(entry.Id, new(kind, entry));
            }
        }

        var events = from entry in entries join said in db.CaseEvents on entry.Id equals said.CaseId orderby said.Id select said;
        await foreach (var said in events.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            cases.GetValueOrDefault(said.CaseId)?.Hear(said);
        }

        return cases;
    }

    /// <summary>By whom, when and why a case's events were said, by the number of the import.</summary>
    public static Task<Dictionary<long, ImportEntry>> ImportsAsync(PeiyuDb db, TrackedCase known, CancellationToken ct)
    {
        var numbers = known.Events.Select(said => said.ImportId).ToHashSet();
        return db.Imports.AsNoTracking().Where(import => numbers.Contains(import.Id)).ToDictionaryAsync(import => import.Id, ct);
    }

    private static async Task<TrackedCase> ReadAsync(PeiyuDb db, Kind kind, CaseEntry entry, CancellationToken ct)
    {
        var known = new TrackedCase(kind, entry);
        await foreach (var said in db.CaseEvents.AsNoTracking().Where(said => said.CaseId == entry.Id)
            .OrderBy(said => said.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            known.Hear(said);
        }

        return known;
    }
}
