using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>Takes files to be imported, and hears from whoever sent one whether it shall go in.</summary>
public sealed class UploadDesk(
    Importer importer, Auditor auditor, PlanSource plans, IDbContextFactory<PeiyuDb> databases, TimeProvider clock)
{
    /// <summary>What an upload may cost: a hundred thousand enterprises with a million values are 40 MB.</summary>
    public static TableLimits Limits { get; } = new()
    {
        FileBytes = 50 * MiB,
        UnpackedBytes = 768 * MiB,
        SharedStringBytes = 128 * MiB,
    };

    /// <summary>So many files of an account are kept at a time: each is held whole until it is over.</summary>
    public const int MostOpen = 3;

    private const long MiB = 1024 * 1024;

    /// <summary>Takes a file; one that is no table is refused at once.</summary>
    /// <exception cref="NotAllowedException">Importing is not the actor's right.</exception>
    public async Task<UploadReceipt> ReceiveAsync(Actor actor, string name, Stream stream, CancellationToken ct)
    {
        importer.Demand(actor);
        var account = actor.AccountId ?? throw new NotAllowedException(Acts.Import, "上传");
        name = UploadName.Of(name);
        var content = await ReadAsync(stream, ct);
        if (Refuse(name, content) is { } sentence)
        {
            return new UploadReceipt.Refused(sentence);
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        if (await Open(Mine(db, actor)).CountAsync(ct) >= MostOpen)
        {
            return new UploadReceipt.Refused($"您已经有 {MostOpen} 个文件没有处理完。请先到“导入”里把它们确认导入，或者选不导入，再传新的。");
        }

        var now = UploadClock.Now(clock);
        var upload = new Upload
        {
            Name = name,
            Content = content,
            AccountId = account,
            By = actor.Name,
            At = now,
            TouchedAt = now,
            State = UploadState.Waiting,
            Step = "等着读",
        };
        db.Uploads.Add(upload);
        await db.SaveChangesAsync(ct);
        return new UploadReceipt.Received(upload.Id);
    }

    /// <summary>The actor's own upload; null for anybody else's.</summary>
    public async Task<UploadView?> FindAsync(Actor actor, long id, CancellationToken ct) =>
        await ListAsync(actor, uploads => uploads.Where(upload => upload.Id == id), ct) is [var upload] ? upload : null;

    /// <summary>The actor's own uploads that are not over, the latest first.</summary>
    public Task<IReadOnlyList<UploadView>> OpenAsync(Actor actor, CancellationToken ct) => ListAsync(actor, Open, ct);

    /// <summary>The refused rows of the actor's own upload as a workbook; null where there are none.</summary>
    public async Task<byte[]?> RefusedAsync(Actor actor, long id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Mine(db, actor).Where(upload => upload.Id == id).Select(upload => upload.Refused).FirstOrDefaultAsync(ct);
    }

    /// <summary>Says yes to what the preview showed, on record; false where there is nothing to say yes to any more.</summary>
    public Task<bool> ConfirmAsync(Actor actor, long id, CancellationToken ct) => auditor.DoAsync(actor, async work =>
    {
        var ready = Mine(work.Db, actor).Where(upload => upload.Id == id && upload.State == UploadState.Ready);
        if (await ready.Select(upload => upload.Name).FirstOrDefaultAsync(ct) is not { } name)
        {
            return false;
        }

        var confirmed = await ready.ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.State, UploadState.Confirmed).SetProperty(upload => upload.Step, "等着写入企业库")
                .SetProperty(upload => upload.Percent, 0).SetProperty(upload => upload.TouchedAt, UploadClock.Now(clock)),
            ct) == 1;
        if (confirmed)
        {
            work.Record(Acts.Import, plans.Plan.Register.Name, $"确认导入：{name}");
        }

        return confirmed;
    }, ct);

    /// <summary>Gives an upload up; false where it is being written or over.</summary>
    public async Task<bool> CancelAsync(Actor actor, long id, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Mine(db, actor)
            .Where(upload => upload.Id == id && (upload.State == UploadState.Waiting || upload.State == UploadState.Reading
                || upload.State == UploadState.Ready || upload.State == UploadState.Confirmed))
            .ExecuteUpdateAsync(
                set => set.SetProperty(upload => upload.State, UploadState.Cancelled).SetProperty(upload => upload.Step, "没有导入")
                    .SetProperty(upload => upload.Content, Array.Empty<byte>()).SetProperty(upload => upload.Refused, (byte[]?)null),
                ct) == 1;
    }

    private static IQueryable<Upload> Open(IQueryable<Upload> uploads) => uploads.Where(upload =>
        upload.State != UploadState.Done && upload.State != UploadState.Cancelled && upload.State != UploadState.Failed);

    private IQueryable<Upload> Mine(PeiyuDb db, Actor actor) => importer.Allows(actor)
        ? db.Uploads.AsNoTracking().Where(upload => upload.AccountId == actor.AccountId)
        : db.Uploads.AsNoTracking().Where(upload => false);

    private async Task<IReadOnlyList<UploadView>> ListAsync(
        Actor actor, Func<IQueryable<Upload>, IQueryable<Upload>> which, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        // The file itself stays where it is.
        var found = await which(Mine(db, actor)).OrderByDescending(upload => upload.Id).Select(upload => new
        {
            upload.Id,
            upload.Name,
            upload.At,
            upload.State,
            upload.Step,
            upload.Percent,
            upload.Report,
            HasRefused = upload.Refused != null,
            upload.ImportId,
        }).ToListAsync(ct);
        return [.. found.Select(upload => new UploadView(
            upload.Id, upload.Name, upload.At, upload.State, upload.Step, upload.Percent,
            UploadReport.FromJson(upload.Report), upload.HasRefused, upload.ImportId))];
    }

    /// <summary>The file, or as much of it as shows that it is too large.</summary>
    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken ct)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81920];
        while (held.Length <= Limits.FileBytes && await stream.ReadAsync(buffer, ct) is > 0 and var read)
        {
            await held.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return held.ToArray();
    }

    /// <summary>Why it can't be taken: opened as it will be when it is read, for its kind shows in its bytes and not in its name.</summary>
    private static string? Refuse(string name, byte[] content)
    {
        if (content.Length == 0)
        {
            return Refusals.Empty(name).Message;
        }

        if (content.Length > Limits.FileBytes)
        {
            return $"“{name}”超过 {Limits.FileBytes / MiB} MB，请拆成几个文件，一个一个导入。";
        }

        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var source = TableSource.Open(stream, name, Limits);
            return null;
        }
        catch (TableException exception)
        {
            return exception.Message;
        }
    }
}
