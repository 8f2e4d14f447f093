using Peiyu.Core.Attachments;
using Peiyu.Plans.Model;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Cases;

/// <summary>Gives attachments out: to be kept, never to be opened in the page.</summary>
internal static class AttachmentFiles
{
    public static void MapAttachments(this WebApplication app) =>
        app.MapGet("/cases/{kindId}/{caseId:long}/files/{id:long}", OpenAsync).RequireAuthorization();

    private static async Task<IResult> OpenAsync(
        HttpContext http, Viewing viewing, Caller caller, AttachmentDesk desk, string kindId, long caseId, long id)
    {
        if (viewing.Plan.FlowOf(kindId) is not { } flow || !caller.May(Acts.Read, flow.Kind.Name)
            || await desk.OpenAsync(caller.Actor, flow, caseId, id, http.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(file.Content, file.Row.Type, file.Row.Name);
    }
}
