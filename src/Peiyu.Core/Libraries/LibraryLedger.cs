using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Libraries;

/// <summary>Holds the decisions that have been read, and reads those made since: they are only ever added.</summary>
public sealed class LibraryLedger(IDbContextFactory<PeiyuDb> databases)
{
    private LibraryLog _log = LibraryLog.Empty;

    /// <summary>All decisions as they stand.</summary>
    public async Task<LibraryLog> ReadAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await ReadAsync(db, ct);
    }

    /// <summary>The same within a change, before it decides anything itself.</summary>
    internal async Task<LibraryLog> ReadAsync(PeiyuDb db, CancellationToken ct)
    {
        var known = _log;
        var newer = await db.LibraryDecisions.AsNoTracking()
            .Where(decision => decision.Id > known.Last)
            .Select(decision => new LibraryEntry(
                decision.Id,
                decision.Library,
                decision.EnterpriseId,
                decision.Verdict,
                decision.On,
                decision.At,
                decision.By,
                decision.Reason,
                decision.Verdict == LibraryVerdict.RefuseEntry || decision.Verdict == LibraryVerdict.RefuseLeave ? decision.Because : ""))
            .ToListAsync(ct);
        // Two who read at once come to the same; the one that is kept is right either way.
        return newer.Count == 0 ? known : _log = known.With(Shared(newer));
    }

    /// <summary>A thousand decisions made at once have one text between them.</summary>
    private static List<LibraryEntry> Shared(List<LibraryEntry> entries)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        return entries.ConvertAll(entry => entry with
        {
            Library = Same(entry.Library),
            By = Same(entry.By),
            Reason = Same(entry.Reason),
            Because = Same(entry.Because),
        });

        string Same(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = text;
    }
}
