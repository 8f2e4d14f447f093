using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>Tells what was ever said: who, when, from which file and why.</summary>
public sealed class Histories(PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>A fact of an enterprise; null where the actor may not see it or there is no such enterprise.</summary>
    public async Task<FactHistory?> OfFactAsync(Actor actor, string code, string fact, CancellationToken ct)
    {
        var register = plans.Plan.Register;
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!actor.May(Acts.Read, RightOn.Facts)
            || await CaseReader.FindAsync(db, register, code, ct) is not { IsGone: false } enterprise
            || !actor.Scope.Includes(CaseWords.Text(register.Unit, enterprise.Values), code))
        {
            return null;
        }

        var said = await db.Facts.AsNoTracking().Where(entry => entry.EnterpriseId == enterprise.Entry.Id && entry.Fact == fact)
            .Join(db.Imports, entry => entry.ImportId, import => import.Id, (entry, import) => new { entry, import })
            .OrderByDescending(pair => pair.entry.Period).ThenByDescending(pair => pair.entry.Id).ToListAsync(ct);
        var last = said.GroupBy(pair => pair.entry.Period).Select(group => group.Max(pair => pair.entry.Id)).ToHashSet();
        return new(code, enterprise.Label, fact, [.. said.Select(pair => new PastValue(
            pair.entry.Id, pair.entry.Period, pair.entry.Value, Origin.Of(pair.import), last.Contains(pair.entry.Id) && pair.entry.Value is not null))]);
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
        return place.LiesIn(actor.Scope) ? await TellAsync(db, known, place, ct) : null;
    }

    /// <summary>The cases of an enterprise that are not taken back, by kind in the plan's order; empty where there is none that the actor may see.</summary>
    public async Task<IReadOnlyList<CaseHistory>> OfEnterpriseAsync(Actor actor, string code, CancellationToken ct)
    {
        var plan = plans.Plan;
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await CaseReader.FindAsync(db, plan.Register, code, ct) is not { IsGone: false } enterprise
            || !actor.Scope.Includes(CaseWords.Text(plan.Register.Unit, enterprise.Values), code))
        {
            return [];
        }

        var owned = await CaseReader.ReadAsync(db, plan, db.Cases.Where(entry => entry.Owner == code), ct);
        var told = new List<CaseHistory>();
        foreach (var known in plan.Kinds.Where(kind => actor.May(Acts.Read, kind.Name))
            .SelectMany(kind => owned.Values.Where(known => known.Kind == kind && !known.IsGone).OrderBy(known => known.Entry.Ordinal)))
        {
            told.Add(await TellAsync(db, known, new(null, code, enterprise.Label), ct));
        }

        return told;
    }

    private static async Task<CaseHistory> TellAsync(PeiyuDb db, TrackedCase known, CasePlace place, CancellationToken ct)
    {
        var numbers = known.Events.Select(said => said.ImportId).ToHashSet();
        var imports = await db.Imports.AsNoTracking().Where(import => numbers.Contains(import.Id)).ToDictionaryAsync(import => import.Id, ct);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        var isPast = known.IsGone;
        var events = new List<PastEvent>();
        foreach (var said in known.Events.Reverse())
        {
            var fields = said.Fields is null ? null : FieldJson.Read(said.Fields)
                .Select(field => new PastField(field.Key, field.Value, settled.Add(field.Key) && !isPast && field.Value is not null)).ToList();
            isPast |= fields is null;
            events.Add(new(said.Id, fields, Origin.Of(imports[said.ImportId])));
        }

        return new(
            known.Kind,
            known.Entry.Id,
            CaseWords.Label(known.Kind, LastValues(known)),
            place.Code,
            known.Kind.Fields.Where(field => known.Values[field.Index] is not FeelNull)
                .ToDictionary(field => field.Name, field => CaseWords.Write(field, known.Values)),
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
