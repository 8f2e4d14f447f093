using Peiyu.Core.Boards;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Core.Libraries;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Libraries;

/// <summary>The members of a library as a file, as the page's filter shows them.</summary>
internal static class LibraryFiles
{
    private const int Wide = 28;

    public static void MapLibraryFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/libraries/{id}/members.{format}", AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        string id, string format, HttpRequest request, BoardSource boards, LibraryReader reader, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        if (boards.Plan.Libraries.FirstOrDefault(one => one.Id == id) is not { } library || !ListFile.Knows(format)
            || !caller.Actor.May(Acts.Export, RightOn.Libraries))
        {
            return Results.NotFound();
        }

        var ct = request.HttpContext.RequestAborted;
        var board = await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct);
        var view = new LibraryView(await reader.OfAsync(board, ct), library, LibraryFilter.Read(request.Query));
        return await ListFile.AnswerAsync(recorder, caller.Actor, RightOn.Libraries, Table(view), format, ct);
    }

    private static ListTable Table(LibraryView view) => new(
        view.Library.Name,
        view.Board.AsOf,
        string.Join("，", new[] { view.Filter.Unit, view.Filter.Grade, view.Filter.Since is { } day ? $"{Figures.Day(day)} 以后入库" : null }.OfType<string>()),
        [
            new("企业", Width: Wide), new("统一社会信用代码", Width: 22), new("单位"), new(view.Grade?.Name ?? "评价"),
            new("入库日期", ColumnKind.Date, 12), new("谁定的", Width: 20), new("原因", Width: Wide), new("现在按规则"),
        ],
        view.Members.Select(member => (IReadOnlyList<object?>)
        [
            member.Enterprise.Name, member.Enterprise.Code, member.Enterprise.Unit, member.Enterprise.Grades is [var grade, ..] ? grade : null,
            member.Stay.On, member.Stay.By, member.Stay.Reason, Word(member.Status),
        ]));

    private static string Word(Status status) => status switch { Status.Met => "符合", Status.Unmet => "不符合", _ => "未知" };
}
