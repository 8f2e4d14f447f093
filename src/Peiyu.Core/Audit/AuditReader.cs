using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Data;
using Peiyu.Core.Time;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Audit;

/// <summary>Reads the records, the latest first, for whoever may.</summary>
public sealed class AuditReader(IDbContextFactory<PeiyuDb> databases)
{
    public const int PageSize = 50;

    // An export is a file for a person: beyond this a spreadsheet is full.
    private const int MostExported = 1_000_000;

    // Learnt once: the records are only ever added to.
    private KnownThings _known = new(0, []);

    /// <summary>A page; one entry more than the size where there are older ones.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="query">Which.</param>
    /// <param name="before">Only entries with a smaller number; null: from the latest.</param>
    /// <param name="ct">Stops it.</param>
    /// <exception cref="NotAllowedException">Reading the records is not the actor's right.</exception>
    public async Task<IReadOnlyList<AuditEntry>> ListAsync(Actor actor, AuditQuery query, long? before, CancellationToken ct)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = Filter(db.Audit.AsNoTracking(), query);
        return await (before is { } id ? found.Where(entry => entry.Id < id) : found)
            .OrderByDescending(entry => entry.Id).Take(PageSize + 1).ToListAsync(ct);
    }

    /// <summary>All of them, the oldest first.</summary>
    /// <exception cref="NotAllowedException">Reading the records is not the actor's right.</exception>
    public async Task<IReadOnlyList<AuditEntry>> AllAsync(Actor actor, AuditQuery query, CancellationToken ct)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Filter(db.Audit.AsNoTracking(), query).OrderBy(entry => entry.Id).Take(MostExported).ToListAsync(ct);
    }

    /// <summary>How many there are on all.</summary>
    /// <exception cref="NotAllowedException">Reading the records is not the actor's right.</exception>
    public async Task<long> CountAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Audit.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
    }

    /// <summary>What acts have been done on so far.</summary>
    /// <exception cref="NotAllowedException">Reading the records is not the actor's right.</exception>
    public async Task<IReadOnlyList<string>> ThingsAsync(Actor actor, CancellationToken ct)
    {
        actor.Demand(Acts.Audit, RightOn.Records);
        await using var db = await databases.CreateDbContextAsync(ct);
        var known = _known;
        var last = await db.Audit.MaxAsync(entry => (long?)entry.Id, ct) ?? 0;
        var news = await db.Audit.AsNoTracking().Where(entry => entry.Id > known.Last && entry.Id <= last)
            .Select(entry => entry.On).Distinct().ToListAsync(ct);
        _known = known = new(last, [.. known.Things.Union(news).Order(StringComparer.Ordinal)]);
        return known.Things;
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

    private sealed record KnownThings(long Last, IReadOnlyList<string> Things);
}
