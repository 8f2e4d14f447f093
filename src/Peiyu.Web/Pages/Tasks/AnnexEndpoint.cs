using Peiyu.Core.Boards;
using Peiyu.Core.Exports;
using Peiyu.Plans.Model;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>Gives the annex as a workbook, within the reader's scope.</summary>
public static class AnnexEndpoint
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapAnnex(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(Links.AnnexPath, GiveAsync).WithMetadata(new NeedsAttribute(Acts.Export, RightOn.Programmes));

    private static async Task<IResult> GiveAsync(
        BoardSource boards, ExportRecorder recorder, Viewing viewing, Caller caller, CancellationToken ct)
    {
        var board = await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct);
        var book = new MemoryStream();
        AnnexExport.Write(book, AnnexBook.Of(board));
        await recorder.RecordAsync(caller.Actor, RightOn.Programmes, $"附件表，截至 {Figures.Day(board.AsOf)}", "", ct);
        return Results.File(book.ToArray(), Workbook, $"目标任务完成情况-{Figures.Day(board.AsOf)}.xlsx");
    }
}
