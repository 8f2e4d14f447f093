using Peiyu.Core.Attachments;
using Peiyu.Core.Entry;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Enterprises.Entry;

/// <summary>Takes what comes with values of facts, and gives it out: to be kept, never to be opened in the page.</summary>
internal static class EvidenceFiles
{
    /// <summary>The input's name.</summary>
    public const string Name = "evidence";

    /// <summary>The file that was chosen; null where none was.</summary>
    public static async Task<SentFile?> ReadAsync(HttpRequest request)
    {
        if (request.Form.Files.GetFile(Name) is not { FileName.Length: > 0 } file)
        {
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, request.HttpContext.RequestAborted);
        return new(file.FileName, content.ToArray());
    }

    public static void MapEvidence(this WebApplication app) =>
        app.MapGet("/enterprises/{code}/facts/{fact}/files/{id:long}", OpenAsync).RequireAuthorization();

    private static async Task<IResult> OpenAsync(HttpContext http, Caller caller, Histories histories, string code, string fact, long id)
    {
        if (await histories.OpenEvidenceAsync(caller.Actor, code, fact, id, http.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(file.Content, file.Type, file.Name);
    }
}
