using Peiyu.Core.Audit;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Records;

/// <summary>The records that the page shows, as a workbook or as CSV.</summary>
internal static class RecordExport
{
    public const string Path = "/records/export";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapRecordExport(this WebApplication app) =>
        app.MapGet(Path, ExportAsync).RequireAuthorization(new NeedsAttribute(Acts.Audit, RightOn.Records));

    private static async Task<IResult> ExportAsync(HttpContext http, Caller caller, AuditExporter exporter)
    {
        var sheet = await exporter.ExportAsync(caller.Actor, RecordFilter.Read(http.Request.Query).Query, ActWords.Of, http.RequestAborted);
        var file = new MemoryStream();
        if (http.Request.Query["format"] == "csv")
        {
            ListExport.WriteCsv(file, sheet);
            return Results.File(file.ToArray(), "text/csv; charset=utf-8", "记录.csv");
        }

        WorkbookWriter.Write(file, [sheet]);
        return Results.File(file.ToArray(), WorkbookType, "记录.xlsx");
    }
}
