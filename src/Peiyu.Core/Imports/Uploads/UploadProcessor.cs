using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Boards;
using Peiyu.Core.Data;
using Peiyu.Core.Interchange;
using Peiyu.Core.Messages;
using Peiyu.Plans.Intake;
using Peiyu.Plans.Tables;

namespace Peiyu.Core.Imports.Uploads;

/// <summary>Works on uploads: reads one for its preview, or writes one that was confirmed.</summary>
public sealed class UploadProcessor(
    UploadClaims claims, Importer importer, Auditor auditor, PlanSource plans, IDbContextFactory<PeiyuDb> databases)
{
    private const string Unexpected = "处理这个文件时出了意外，什么都没有导入。请再传一次；再不行，请把文件名和时间告诉管理员。";

    /// <summary>Takes the next upload, if there is one, as far as it goes; false where there was none.</summary>
    public async Task<bool> ProcessNextAsync(CancellationToken ct)
    {
        if (await claims.ClaimAsync(ct) is not { } job)
        {
            return false;
        }

        try
        {
            await using var pulse = new UploadPulse(claims, job, ct);
            await (job.IsWriting ? WriteAsync(job, pulse) : ReadAsync(job, pulse));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await claims.ReleaseAsync(job);
            throw;
        }
        catch (OperationCanceledException)
        {
            // It was given up, or another node has taken it.
        }
        catch (DatabaseBusyException)
        {
            // Another writes; this one is taken up again after it.
            await claims.ReleaseAsync(job);
            return false;
        }
        catch (TableException exception)
        {
            await claims.FailAsync(job, exception.Message);
        }
        catch (Exception)
        {
            await claims.FailAsync(job, Unexpected);
            throw;
        }

        return true;
    }

    private async Task ReadAsync(UploadJob job, UploadPulse pulse)
    {
        var (name, content, accountId) = await LoadAsync(job, pulse.Token);
        if (await ActorAsync(accountId, pulse.Token) is not { } actor || !importer.Allows(actor))
        {
            await claims.FailAsync(job, "导入的权限已经收回，没有导入。");
            return;
        }

        using var stream = new MemoryStream(content, writable: false);
        using var source = TableSource.Open(stream, name, UploadDesk.Limits);
        var report = await importer.PreviewAsync(source, name, actor, pulse, pulse.Token);
        await claims.ReadyAsync(job, UploadReport.Of(report), Workbook(report.Refused), pulse.Token);
    }

    /// <summary>The import and that the upload is done are one change: a stop between them can't be.</summary>
    private async Task WriteAsync(UploadJob job, UploadPulse pulse)
    {
        var (name, content, accountId) = await LoadAsync(job, pulse.Token);
        if (await ActorAsync(accountId, pulse.Token) is not { } actor || !importer.Allows(actor))
        {
            await claims.FailAsync(job, "导入的权限已经收回，没有导入。");
            return;
        }

        using var stream = new MemoryStream(content, writable: false);
        using var source = TableSource.Open(stream, name, UploadDesk.Limits);
        var prepared = await importer.PrepareAsync(source, name, pulse, pulse.Token);
        await auditor.DoAsync(
            actor,
            async work =>
            {
                if (!await UploadClaims.Working(work.Db, job).AnyAsync(pulse.Token))
                {
                    throw new OperationCanceledException();
                }

                var report = await importer.ImportAsync(work, prepared, pulse, pulse.Token);
                await EndAsync(work.Db, job, report, pulse.Token);
                MessageDesk.ToAccount(work, accountId, Told(name, report), $"/imports/uploads/{job.Id}");
                return true;
            },
            pulse.Token);
    }

    /// <summary>What whoever sent the file is told when it is over.</summary>
    private static string Told(string name, ImportReport report) =>
        (report.Revision is null ? $"“{name}”里没有新内容，什么都没有改" : $"“{name}”已导入")
        + (report.Refused.Count == 0 ? "。" : $"，{report.Refused.Count} 行没有收进来，请下载改好再导。");

    private static Task<int> EndAsync(PeiyuDb db, UploadJob job, ImportReport report, CancellationToken ct)
    {
        var (json, refused) = (UploadReport.Of(report).ToJson(), Workbook(report.Refused));
        var step = report.Revision is null ? "没有新内容，什么都没有改" : "已导入";
        return UploadClaims.Working(db, job).ExecuteUpdateAsync(
            set => set.SetProperty(upload => upload.State, UploadState.Done).SetProperty(upload => upload.Step, step)
                .SetProperty(upload => upload.Percent, 100).SetProperty(upload => upload.Report, json)
                .SetProperty(upload => upload.Refused, refused).SetProperty(upload => upload.ImportId, report.Revision)
                .SetProperty(upload => upload.Content, Array.Empty<byte>()),
            ct);
    }

    private async Task<(string Name, byte[] Content, long AccountId)> LoadAsync(UploadJob job, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var upload = await UploadClaims.Working(db, job).AsNoTracking().FirstOrDefaultAsync(ct) ?? throw new OperationCanceledException();
        return (upload.Name, upload.Content, upload.AccountId);
    }

    private async Task<Actor?> ActorAsync(long accountId, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(account => account.Id == accountId, ct) is { } account
            ? Actor.Of(account, plans.Plan)
            : null;
    }

    private static byte[]? Workbook(IReadOnlyList<RefusedRow> refused)
    {
        if (refused.Count == 0)
        {
            return null;
        }

        using var stream = new MemoryStream();
        RefusedWorkbook.Write(stream, refused);
        return stream.ToArray();
    }
}
