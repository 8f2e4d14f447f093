using Peiyu.Core.Exports;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Cases;

/// <summary>The cases of a flow as a file, in the interchange form.</summary>
internal static class CaseFiles
{
    public static string Address(Links links, Kind kind, CaseFilter filter, string format) =>
        links.To($"{CaseLinks.Of(kind)}/list.{format}", filter.Query);

    public static void MapCaseFiles(this WebApplication app) => app.MapGet("/cases/{kindId}/list.{format}", ExportAsync).RequireAuthorization();

    private static async Task<IResult> ExportAsync(
        HttpContext http, Viewing viewing, Caller caller, CaseDesk desk, ExportRecorder recorder, string kindId, string format)
    {
        if (viewing.Plan.FlowOf(kindId) is not { IsManaged: true } flow
            || !ListFile.Knows(format) || !caller.May(Acts.Read, flow.Kind.Name) || !caller.May(Acts.Export, flow.Kind.Name))
        {
            return Results.NotFound();
        }

        var filter = CaseFilter.Read(http.Request.Query);
        var cases = filter.Of(await desk.ListAsync(caller.Actor, flow, http.RequestAborted), caller.Actor);
        await recorder.RecordAsync(caller.Actor, flow.Kind.Name, $"{flow.Kind.Name} {cases.Count} 件", "", http.RequestAborted);
        return ListFile.Answer(CaseSheet.Of(flow.Kind, cases.Select(one => one.Values)), viewing.Today, format);
    }
}
