using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Register;

/// <summary>Keeps with each case the enterprise that its values name, so that an enterprise's cases are found without reading all.</summary>
internal static class CaseOwners
{
    public static async Task SetAsync(PeiyuDb db, IEnumerable<(CaseEntry Entry, string? Owner)> owners, CancellationToken ct)
    {
        foreach (var (entry, owner) in owners.Where(pair => pair.Entry.Owner != pair.Owner))
        {
            await SetAsync(db, entry.Id, owner, ct);
        }
    }

    public static Task SetAsync(PeiyuDb db, long id, string? owner, CancellationToken ct) =>
        db.Cases.Where(entry => entry.Id == id).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Owner, owner), ct);
}
