using Peiyu.Core.Boards;
using Peiyu.Core.Exports;
using Peiyu.Core.Interchange;
using Peiyu.Core.Pipelines;
using Peiyu.Plans.Model;
using Peiyu.Web.Files;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Pages.Pipelines;

/// <summary>A pipeline as a file, as the page's filter shows it: who stands where, or the candidates.</summary>
internal static class PipelineFiles
{
    private const int Wide = 28;

    public static void MapPipelineFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/pipelines/{title}/list.{format}", AnswerAsync).RequireAuthorization();

    private static async Task<IResult> AnswerAsync(
        string title, string format, HttpRequest request, BoardSource boards, CandidateReader candidates, ExportRecorder recorder, Caller caller, Viewing viewing)
    {
        if (Pipeline.Of(boards.Plan, title) is not { } pipeline || !ListFile.Knows(format) || caller.Actor.Scope.Enterprise is not null
            || !caller.Actor.May(Acts.Export, pipeline.Kind.Name))
        {
            return Results.NotFound();
        }

        var ct = request.HttpContext.RequestAborted;
        var view = new PipelineView(await boards.GetAsync(viewing.Day, caller.Actor.Scope, ct), pipeline, PipelineFilter.Read(request.Query));
        var table = view.Filter.Part == PipelineFilter.Candidates
            ? Candidates(view, await candidates.OfAsync(view.Board, pipeline, view.Filter.Unit, ct))
            : Titles(view);
        return await ListFile.AnswerAsync(recorder, caller.Actor, pipeline.Kind.Name, table, format, ct);
    }

    private static ListTable Titles(PipelineView view) => new(
        $"{view.Pipeline.Title}流水线",
        view.Board.AsOf,
        Conditions(view.Filter.Unit, view.Filter.State, view.Filter.Text),
        [new("企业", Width: Wide), new("统一社会信用代码", Width: 22), new("单位"), new("级别"), new("走到哪一步"), new("从哪天起", ColumnKind.Date, 12), new("有效期至", ColumnKind.Date, 12)],
        view.Pipeline.States.Where(state => view.Filter.State is null || state == view.Filter.State).SelectMany(view.Of)
            .Select(line => (IReadOnlyList<object?>)[line.Enterprise.Name, line.Enterprise.Code, line.Enterprise.Unit, line.Level, line.State, line.Since, line.Until]));

    private static ListTable Candidates(PipelineView view, CandidateList list) => new(
        $"{view.Pipeline.Title}候选",
        view.Board.AsOf,
        Conditions(view.Filter.Unit, view.Filter.Text, list.Left > 0 ? $"只对照了 {list.Asked} 户里的 {list.Looked} 户，还没有对照完" : null),
        [new("企业", Width: Wide), new("统一社会信用代码", Width: 22), new("单位"), new("够不够"), new("差什么", Width: 60)],
        list.Rows.Where(row => view.Filter.Shows(row.Enterprise) && (view.Filter.Kind is null || $"{row.Kind}" == view.Filter.Kind))
            .Select(row => (IReadOnlyList<object?>)[row.Enterprise.Name, row.Enterprise.Code, row.Enterprise.Unit, PipelineWords.Of(row.Kind), PipelineWords.Why(row)]));

    private static string Conditions(params string?[] conditions) => string.Join("，", conditions.OfType<string>());
}
