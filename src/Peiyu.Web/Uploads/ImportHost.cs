using Peiyu.Core.Exports;
using Peiyu.Core.Imports.Uploads;
using Peiyu.Core.Interchange;
using Peiyu.Plans.Model;
using Peiyu.Web.Pages.Imports;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Uploads;

/// <summary>The files around importing: templates, exports, refused rows, and the line that says how far an upload is.</summary>
internal static class ImportHost
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void AddUploads(this IServiceCollection services) => services.AddHostedService<UploadWorker>();

    public static void MapUploads(this WebApplication app)
    {
        app.MapGet(ImportLinks.Template, (Caller caller, TemplateBook template) => caller.Actor.ReadsData
            ? Workbook(template.Empty(), "培育导入模板.xlsx")
            : Results.NotFound());
        app.MapGet(ImportLinks.FilledTemplate, FilledAsync);
        app.MapGet(ImportLinks.ExportWorkbook, ExportWorkbookAsync);
        app.MapGet(ImportLinks.ExportZip, ExportZipAsync);
        app.MapGet(ImportLinks.RefusedPattern, RefusedAsync);
        app.MapGet(ImportLinks.ProgressPattern, ProgressAsync);
    }

    private static async Task<IResult> FilledAsync(Caller caller, TemplateBook template, CancellationToken ct) => MayExport(caller)
        ? Workbook(await template.FilledAsync(caller.Actor, ct), "培育导入模板-带数据.xlsx")
        : Results.NotFound();

    private static async Task<IResult> ExportWorkbookAsync(Caller caller, Exporter exporter, CancellationToken ct) => MayExport(caller)
        ? Workbook(await exporter.SheetsForAsync(caller.Actor, "工作簿", ct), "培育数据.xlsx")
        : Results.NotFound();

    private static async Task<IResult> ExportZipAsync(Caller caller, Exporter exporter, CancellationToken ct)
    {
        if (!MayExport(caller))
        {
            return Results.NotFound();
        }

        var sheets = await exporter.SheetsForAsync(caller.Actor, "CSV", ct);
        return Results.Stream(
            stream => CsvZip.WriteAsync(stream, sheets, ct), "application/zip", "培育数据.zip");
    }

    private static async Task<IResult> RefusedAsync(long id, Caller caller, UploadDesk desk, CancellationToken ct) =>
        await desk.FindAsync(caller.Actor, id, ct) is { } upload && await desk.RefusedAsync(caller.Actor, id, ct) is { } refused
            ? Results.File(refused, WorkbookType, $"待修改-{Path.GetFileNameWithoutExtension(upload.Name)}.xlsx")
            : Results.NotFound();

    private static async Task<IResult> ProgressAsync(long id, Caller caller, UploadDesk desk, CancellationToken ct) =>
        await desk.FindAsync(caller.Actor, id, ct) is { } upload
            ? new Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult<UploadProgress>(new { Upload = upload })
            : Results.NotFound();

    private static bool MayExport(Caller caller) => caller.Actor.May(Acts.Export, RightOn.Everything);

    private static IResult Workbook(IReadOnlyList<WorkbookSheet> sheets, string name) => Results.Stream(
        async stream =>
        {
            // The writer writes at once, and the answer only takes what is written without waiting for it.
            using var buffer = new FileStream(
                Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            WorkbookWriter.Write(buffer, sheets);
            buffer.Position = 0;
            await buffer.CopyToAsync(stream);
        },
        WorkbookType,
        name);
}
