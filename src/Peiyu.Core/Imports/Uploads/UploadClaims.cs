using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Data;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>
/// What is to be done with uploads, one after the other. Several nodes may ask: a claim goes to the one that changes the row
/// first, and one that has stood still is taken up again.
/// </summary>
public sealed class UploadClaims(IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    /// <summary>Whoever works on an upload says so more often than this; silence for so long means that it stopped.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>A preview that nobody says yes or no to for so long is given up.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    internal async Task<UploadJob?> ClaimAsync(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var now = UploadClock.Now(clock);
        await ClearAsync(db, now - Kept, ct);
        var still = now - Patience;
        var next = await db.Uploads
            .Where(upload => upload.State == UploadState.Waiting || upload.State == UploadState.Confirmed
                || ((upload.State == UploadState.Reading || upload.State == UploadState.Writing) && upload.TouchedAt < still))
            .OrderBy(upload => upload.Id).Select(upload => new { upload.Id, upload.State, upload.TouchedAt }).FirstOrDefaultAsync(ct);
        if (next is null)
        {
            return null;
        }

        var isWriting = next.State is UploadState.Confirmed or UploadState.Writing;
        var claimed = await db.Uploads
            .Where(upload => upload.Id == next.Id && upload.State == next.State && upload.TouchedAt == next.TouchedAt)
            .ExecuteUpdateAsync(
                set => set.SetProperty(upload => upload.State, isWriting ? UploadState.Writing : UploadState.Reading)
                    .SetProperty(upload => upload.TouchedAt, now).SetProperty(upload => upload.Percent, 0),
                ct);
        return claimed == 1 ? new(next.Id, isWriting) : null;
    }

    /// <summary>Says that somebody works on it; false where it is no longer theirs to work on.</summary>
    internal async Task<bool> TouchAsync(UploadJob job, ImportStep step, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Working(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.Step, step.Text).SetProperty(upload => upload.Percent, step.Percent)
                .SetProperty(upload => upload.TouchedAt, UploadClock.Now(clock)),
            ct) == 1;
    }

    /// <summary>Gives it back to be taken up from the beginning: the program stops.</summary>
    internal async Task ReleaseAsync(UploadJob job)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await Working(db, job).ExecuteUpdateAsync(set => set.SetProperty(
            upload => upload.State, job.IsWriting ? UploadState.Confirmed : UploadState.Waiting));
    }

    /// <summary>Ends it with what went wrong; the file is not kept.</summary>
    internal async Task FailAsync(UploadJob job, string sentence)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        await Working(db, job).ExecuteUpdateAsync(set => set.SetProperty(upload => upload.State, UploadState.Failed)
            .SetProperty(upload => upload.Step, sentence).SetProperty(upload => upload.Content, Array.Empty<byte>()));
    }

    /// <summary>Keeps the preview; whoever sent the file looks at it now.</summary>
    internal async Task ReadyAsync(UploadJob job, UploadReport report, byte[]? refused, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        await Working(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.State, UploadState.Ready).SetProperty(upload => upload.Step, "读完了，请核对")
                .SetProperty(upload => upload.Percent, 100).SetProperty(upload => upload.Report, report.ToJson())
                .SetProperty(upload => upload.Refused, refused),
            ct);
    }

    /// <summary>Looks first: where there is nothing to clear, nobody who writes is waited for.</summary>
    private static async Task ClearAsync(PeiyuDb db, DateTime before, CancellationToken ct)
    {
        var forgotten = db.Uploads.Where(upload => upload.State == UploadState.Ready && upload.TouchedAt < before);
        if (await forgotten.AnyAsync(ct))
        {
            await forgotten.ExecuteUpdateAsync(
                set => set.SetProperty(upload => upload.State, UploadState.Cancelled)
                    .SetProperty(upload => upload.Step, $"{Kept.Days} 天没有确认，已经清除，没有导入")
                    .SetProperty(upload => upload.Content, Array.Empty<byte>()).SetProperty(upload => upload.Refused, (byte[]?)null),
                ct);
        }
    }

    internal static IQueryable<Upload> Working(PeiyuDb db, UploadJob job)
    {
        var state = job.IsWriting ? UploadState.Writing : UploadState.Reading;
        return db.Uploads.Where(upload => upload.Id == job.Id && upload.State == state);
    }
}
