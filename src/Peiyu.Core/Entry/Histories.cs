using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Enterprises;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Tells what was ever said: who, when, from which file and why.</summary>
public sealed class Histories(PlanSource plans, FactSources sources, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>A fact of an enterprise; null where the actor may not see it or there is no such enterprise.</summary>
    public async Task<FactHistory?> OfFactAsync(Actor actor, string code, string fact, CancellationToken ct)
    {
        if (await sources.FindAsync(actor, code, fact, ct) is not { } known)
        {
            return null;
        }

        var evidence = await EvidenceAsync(code, [.. known.Said.Select(said => said.Origin.ImportId).Distinct()], ct);
        var last = known.Said.GroupBy(said => said.Period).Select(group => group.Last().Id).ToHashSet();
        return new(code, known.Enterprise, fact, [.. known.Said
            .OrderByDescending(said => said.Period, StringComparer.Ordinal).ThenByDescending(said => said.Id)
            .Select(said => new PastValue(said.Id, said.Period, said.Value, said.Origin, last.Contains(said.Id) && said.Value is not null)
            {
                Evidence = [.. evidence[FactEvidence.FieldOf(said.Origin.ImportId)]],
            })]);
    }

    /// <summary>A file that came with a value of a fact; null where there is none or the actor may not see the fact.</summary>
    public async Task<(string Name, string Type, byte[] Content)?> OpenEvidenceAsync(Actor actor, string code, string fact, long id, CancellationToken ct)
    {
        if (await OfFactAsync(actor, code, fact, ct) is not { } history || !history.Values.Any(value => value.Evidence.Any(file => file.Id == id)))
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Attachments.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id, ct) is { } file ? (file.Name, file.Type, file.Content) : null;
    }

    /// <summary>The files beside the enterprise's row, by the entry that they came with.</summary>
    private async Task<ILookup<string, FactEvidence>> EvidenceAsync(string code, IReadOnlyList<long> imports, CancellationToken ct)
    {
        var fields = imports.Select(FactEvidence.FieldOf).ToList();
        await using var db = await databases.CreateDbContextAsync(ct);
        var files = await (
            from file in db.Attachments.AsNoTracking()
            join entry in db.Cases on file.CaseId equals entry.Id
            where entry.Kind == plans.Plan.Register.Id && entry.Key == code && fields.Contains(file.Field)
            orderby file.Id
            select new { file.Id, file.Field, file.Name, file.Size }).ToListAsync(ct);
        return files.ToLookup(file => file.Field, file => new FactEvidence(file.Id, file.Name, file.Size), StringComparer.Ordinal);
    }

    /// <summary>A case; null where the actor may not see it or there is none of that number and kind. One that was taken back is shown.</summary>
    public async Task<CaseHistory?> OfCaseAsync(Actor actor, Kind kind, long id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!actor.May(Acts.Read, kind.Name) || await CaseReader.FindAsync(db, kind, id, ct) is not { Events.Count: > 0 } known)
        {
            return null;
        }

        var place = await CasePlace.OfAsync(db, plans.Plan, kind, LastValues(known), ct);
        return place.LiesIn(actor.Scope) ? await TellAsync(db, known, (place, WholeNumbers.AreFor(actor, kind, place.Code)), ct) : null;
    }

    private static async Task<CaseHistory> TellAsync(
        PeiyuDb db, TrackedCase known, (CasePlace Place, bool IsWhole) told, CancellationToken ct)
    {
        var imports = await CaseReader.ImportsAsync(db, known, ct);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        var isPast = known.IsGone;
        var events = new List<PastEvent>();
        foreach (var said in known.Events.Reverse())
        {
            var fields = said.Fields is null ? null : FieldJson.Read(said.Fields)
                .Select(field => new PastField(field.Key, told.IsWhole ? field.Value : CaseWords.Show(known.Kind, field.Key, field.Value), settled.Add(field.Key) && !isPast && field.Value is not null)).ToList();
            isPast |= fields is null;
            events.Add(new(said.Id, fields, Origin.Of(imports[said.ImportId])));
        }

        return new(
            known.Kind,
            known.Entry.Id,
            CaseWords.Label(known.Kind, LastValues(known)),
            told.Place.Code,
            known.Kind.Fields.Where(field => known.Values[field.Index] is not FeelNull)
                .ToDictionary(field => field.Name, field => told.IsWhole ? CaseWords.Write(field, known.Values) : CaseWords.Show(field, known.Values)),
            known.IsGone,
            events);
    }

    /// <summary>The values as they were before the case was taken back: they say where it belonged.</summary>
    private static FeelValue[] LastValues(TrackedCase known)
    {
        if (!known.IsGone)
        {
            return known.Values;
        }

        var before = new TrackedCase(known.Kind, known.Entry);
        foreach (var said in known.Events.SkipLast(1))
        {
            before.Hear(said);
        }

        return before.Values;
    }
}
