using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;

namespace Peiyu.Core.Libraries;

/// <summary>Holds the decisions that have been read, and reads those made since: they are only ever added.</summary>
public sealed class LibraryLedger(IDbContextFactory<PeiyuDb> databases, ChangeWatch watch)
{
    private LibraryLog _log = LibraryLog.Empty;
    private Read? _read;

    /// <summary>All decisions as they stand.</summary>
    public async Task<LibraryLog> ReadAsync(CancellationToken ct)
    {
        var mark = await watch.ReadAsync(ct);
        if (_read is { } read && read.Mark == mark)
        {
            return read.Log;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var log = await ReadAsync(db, ct);
        _read = new(mark, log);
        return log;
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
        return _log = newer.Count == 0 ? known : known.With(Shared(newer));
    }

    private sealed record Read(ChangeMark Mark, LibraryLog Log);

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
