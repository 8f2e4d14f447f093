using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Entry;

/// <summary>The rows of cases and their events.</summary>
internal static class CaseRows
{
    /// <summary>Whose it is, then what it is called.</summary>
    public static string Subject(Plan plan, Kind kind, CasePlace place, FeelValue[] values) =>
        kind == plan.Register || place.Enterprise is null
            ? CaseWords.Label(kind, values)
            : $"{place.Enterprise} {CaseWords.Label(kind, values)}";

    /// <summary>The case's row: the kept one, one that was taken back and is named again, or a new one.</summary>
    public static async Task<CaseEntry> PlaceAsync(PeiyuDb db, Kind kind, TrackedCase? kept, FeelValue[] after, CancellationToken ct)
    {
        var (owner, key) = (CaseWords.Text(kind.Owner, after), kind.KeyOf(after));
        var known = kept is not null ? await db.Cases.FirstAsync(entry => entry.Id == kept.Entry.Id, ct)
            : key is null ? null
            : await db.Cases.FirstOrDefaultAsync(entry => entry.Kind == kind.Id && entry.Key == key, ct);
        if (known is not null)
        {
            known.Owner = owner;
            return known;
        }

        var added = new CaseEntry
        {
            Id = (await db.Cases.MaxAsync(entry => (long?)entry.Id, ct) ?? 0) + 1,
            Kind = kind.Id,
            Key = key,
            Owner = owner,
            Ordinal = (await db.Cases.Where(entry => entry.Kind == kind.Id).MaxAsync(entry => (int?)entry.Ordinal, ct) ?? 0) + 1,
        };
        db.Cases.Add(added);
        return added;
    }

    /// <summary>Adds an event after all others.</summary>
    public static async Task AddEventAsync(PeiyuDb db, CaseEvent said, CancellationToken ct)
    {
        said.Id = (await db.CaseEvents.MaxAsync(one => (long?)one.Id, ct) ?? 0) + 1;
        db.CaseEvents.Add(said);
    }

    /// <summary>What an event says: these fields with their values, null for one that is cleared.</summary>
    public static string Json(IEnumerable<Field> news, FeelValue[] after)
    {
        using var json = new FieldJsonWriter();
        return json.Write(news.Select(field => KeyValuePair.Create(
            field.Name, after[field.Index] is FeelNull ? null : (string?)CaseWords.Write(field, after))));
    }
}
