using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Peiyu.Core.Access;
using Peiyu.Core.Audit;
using Peiyu.Core.Data;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;
using Peiyu.Plans.Model.Flows;

namespace Peiyu.Core.Attachments;

/// <summary>Keeps files with cases (附件): whoever sees the case sees them, whoever may act on it adds some; none is ever removed.</summary>
public sealed class AttachmentDesk(CaseDesk desk, Auditor auditor, IDbContextFactory<PeiyuDb> databases)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The most files with one case.</summary>
    public const int MostFiles = 50;

    /// <summary>The files of a case that the actor was shown.</summary>
    public async Task<IReadOnlyList<AttachmentRow>> ListAsync(HandledCase one, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Attachments.AsNoTracking().Where(file => file.CaseId == one.Id).OrderBy(file => file.Id)
            .Select(file => new AttachmentRow(file.Id, file.Name, file.Type, file.Size, file.At, file.By, file.Hash)).ToListAsync(ct);
    }

    /// <summary>One with its content; null where there is none or the case lies outside the actor's scope.</summary>
    public async Task<(AttachmentRow Row, byte[] Content)?> OpenAsync(Actor actor, Flow flow, long caseId, long id, CancellationToken ct)
    {
        if (await desk.FindAsync(actor, flow, caseId, ct) is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Attachments.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id && file.CaseId == caseId, ct) is { } file
            ? (new(file.Id, file.Name, file.Type, file.Size, file.At, file.By, file.Hash), file.Content)
            : null;
    }

    /// <summary>Whether the actor may add files: whoever may take any step of the flow, until the case is over.</summary>
    public static bool MayAdd(Actor actor, HandledCase one) => !one.IsOver && one.Flow.Steps.Any(step => actor.May(step.Act, one.Kind.Name));

    /// <summary>Adds a file.</summary>
    public async Task<StepResult> AddAsync(Actor actor, Flow flow, long caseId, string name, byte[] content, CancellationToken ct)
    {
        if (await desk.FindAsync(actor, flow, caseId, ct) is not { } one || !MayAdd(actor, one))
        {
            return new StepResult.NotFound();
        }

        var clean = AttachmentName.Clean(name);
        if (ProblemOf(clean, content) is { } problem)
        {
            return new StepResult.Refused(problem);
        }

        return await auditor.DoAsync(actor, work => AddAsync(work, one, clean, content, ct), ct);
    }

    internal static string? ProblemOf(string name, byte[] content) =>
        content.Length == 0 ? $"“{name}”是空的，请重新选文件。"
        : content.Length > MostBytes ? $"“{name}”有 {content.Length / 1024 / 1024} MB，最大 {MostBytes / 1024 / 1024} MB；请压缩或拆开。"
        : AttachmentType.Of(name, content) is null ? $"“{name}”的内容不是它的后缀说的那种文件；可以传 {string.Join("、", AttachmentType.All.SelectMany(type => type.Extensions))}。"
        : null;

    private static async Task<StepResult> AddAsync(AuditedWork work, HandledCase one, string name, byte[] content, CancellationToken ct)
    {
        var made = Make(work, one.Id, "", name, content);
        var files = await work.Db.Attachments.AsNoTracking().Where(file => file.CaseId == one.Id).Select(file => new { file.Hash, file.Name }).ToListAsync(ct);
        if (files.FirstOrDefault(file => file.Hash == made.Hash) is { } same)
        {
            return new StepResult.Refused($"同一个文件已经有了：“{same.Name}”。");
        }

        if (files.Count >= MostFiles)
        {
            return new StepResult.Refused($"一件最多 {MostFiles} 个附件，已经满了。");
        }

        work.Db.Attachments.Add(made);
        work.Record(Acts.Enter, one.Kind.Name, $"{one.Label} {one.What}", details: $"附件“{name}”，{content.Length} 字节，SHA-256 {made.Hash}");
        return new StepResult.Done(0, one.Id, name);
    }

    /// <summary>A file as it is kept; its content was looked at before.</summary>
    internal static Attachment Make(AuditedWork work, long caseId, string field, string name, byte[] content) => new()
    {
        CaseId = caseId,
        Field = field,
        Name = name,
        Type = AttachmentType.Of(name, content)!.Media,
        Size = content.Length,
        Hash = Convert.ToHexStringLower(SHA256.HashData(content)),
        Content = content,
        At = work.Now,
        AccountId = work.Actor.AccountId,
        By = work.Actor.Name,
    };
}
