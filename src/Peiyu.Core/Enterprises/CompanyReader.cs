using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>Reads some enterprises, and with them those others without whom their awards can't be worked out.</summary>
internal static class CompanyReader
{
    private static readonly JavaScriptEncoder Json = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static async Task<StoredRegister> ReadAsync(PeiyuDb db, Plan plan, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var own = await RegisterReader.ReadAsync(db, plan, new RegisterSlice.These(ids, WithOwnerless: false), ct);
        var shared = SharedFields.Of(plan).ToList();
        var values = shared.SelectMany(one => Values(own, one.Kind, one.Fields)).Distinct().ToList();
        if (values.Count == 0)
        {
            return own;
        }

        var others = new HashSet<long>(ids);
        foreach (var (kind, _) in shared)
        {
            others.UnionWith(await LayoutReader.Owners(db, plan, Naming(db, kind, values)).ToListAsync(ct));
        }

        return await RegisterReader.ReadAsync(db, plan, new RegisterSlice.These(others, WithOwnerless: true), ct);
    }

    /// <summary>What the cases of a kind name; where others name the kind, its own keys.</summary>
    private static IEnumerable<string> Values(StoredRegister own, Kind kind, IReadOnlyList<Field> fields) =>
        from stored in own.Cases(kind)
        from field in fields.Count == 0 ? kind.Key : fields
        let text = field.Type.Write(stored.Values[field.Index])
        where text.Length > 0
        select text;

    private static IQueryable<CaseEntry> Naming(PeiyuDb db, Kind kind, List<string> values)
    {
        var said = values.Select(value => $":\"{Json.Encode(value)}\"").ToList();
        return db.Cases.AsNoTracking().Where(entry => entry.Kind == kind.Id
            && db.CaseEvents.Any(told => told.CaseId == entry.Id && said.Any(part => told.Fields!.Contains(part))));
    }
}
