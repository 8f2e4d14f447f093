using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Register;
using Peiyu.Plans.Model;

namespace Peiyu.Core.Enterprises;

/// <summary>Reads some enterprises, and with them those others without whom their awards can't be worked out.</summary>
internal static class CompanyReader
{
    public static Task<StoredRegister> ReadAsync(
        PeiyuDb db, Plan plan, SharedCases shared, IReadOnlyCollection<long> ids, CancellationToken ct) =>
        ReadAsync(db, plan, shared, new RegisterSlice.These(ids, WithOwnerless: false), ct);

    /// <summary>The same for the cases that name no enterprise.</summary>
    public static Task<StoredRegister> OwnerlessAsync(PeiyuDb db, Plan plan, SharedCases shared, CancellationToken ct) =>
        ReadAsync(db, plan, shared, new RegisterSlice.These([], WithOwnerless: true), ct);

    private static async Task<StoredRegister> ReadAsync(
        PeiyuDb db, Plan plan, SharedCases shared, RegisterSlice.These asked, CancellationToken ct)
    {
        if (plan.IsEntangled)
        {
            // No award can be worked out without those of all others.
            return await RegisterReader.ReadAsync(db, plan, new RegisterSlice.Everything(), ct);
        }

        var own = await RegisterReader.ReadAsync(db, plan, asked, ct);
        var values = SharedFields.Of(plan).SelectMany(one => Values(own, one.Kind, one.Fields)).Distinct().ToList();
        if (values.Count == 0)
        {
            return own;
        }

        var naming = (await shared.ReadAsync(db, ct)).Naming(values);
        HashSet<long> company = [.. asked.Ids, .. await LayoutReader.OwnersAsync(db, plan, naming, ct)];
        return await RegisterReader.ReadAsync(db, plan, new RegisterSlice.These(company, WithOwnerless: true), ct);
    }

    /// <summary>What the cases of a kind name; where others name the kind, its own keys.</summary>
    private static IEnumerable<string> Values(StoredRegister own, Kind kind, IReadOnlyList<Field> fields) =>
        from stored in own.Cases(kind)
        from field in fields.Count == 0 ? kind.Key : fields
        let text = field.Type.Write(stored.Values[field.Index])
        where text.Length > 0
        select text;
}
