using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Boards;

/// <summary>
/// Knows which cases name what others may name too. It is learnt from the events, which are only ever added: each is read once,
/// and no query has to look into what events say.
/// </summary>
public sealed class SharedCases(PlanSource plans)
{
    private readonly Lazy<Dictionary<string, IReadOnlyList<Field>>> _fields = new(() => SharedFields.Of(plans.Plan)
        .ToDictionary(one => one.Kind.Id, one => one.Fields.Count == 0 ? one.Kind.Key : one.Fields, StringComparer.Ordinal));

    private SharedNames _known = SharedNames.None;

    /// <summary>What is known now. What an open change has said is told to it alone: it may yet be undone.</summary>
    internal async Task<SharedNames> ReadAsync(PeiyuDb db, CancellationToken ct)
    {
        var (known, fields) = (Volatile.Read(ref _known), _fields.Value);
        var last = fields.Count == 0 ? 0 : await db.CaseEvents.MaxAsync(said => (long?)said.Id, ct) ?? 0;
        if (last <= known.LastEvent)
        {
            return known;
        }

        var kinds = fields.Keys.ToList();
        // The first time all of them are asked for by case: no number stands in the way of that index.
        var events = db.CaseEvents.AsNoTracking();
        var news = await (
            from said in known.LastEvent == 0 ? events : events.Where(said => said.Id > known.LastEvent)
            where said.Fields != null
            join entry in db.Cases.AsNoTracking() on said.CaseId equals entry.Id
            where kinds.Contains(entry.Kind)
            select new { entry.Id, entry.Kind, said.Fields }).ToListAsync(ct);
        var newer = known.And(last, news.SelectMany(said => Named(fields[said.Kind], said.Fields).Select(value => (value, said.Id))));
        if (db.Database.CurrentTransaction is null && newer.LastEvent > Volatile.Read(ref _known).LastEvent)
        {
            Volatile.Write(ref _known, newer);
        }

        return newer;
    }

    private static IEnumerable<string> Named(IReadOnlyList<Field> fields, string said) =>
        from named in FieldJson.Read(said)
        where named.Value is { Length: > 0 } && fields.Any(field => field.Name == named.Key)
        select named.Value;
}
