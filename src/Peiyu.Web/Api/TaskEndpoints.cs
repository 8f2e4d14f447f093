using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

internal static class TaskEndpoints
{
    private const string Counted = "counted";
    private const string Nearly = "nearly";

    public static void MapTasks(this IEndpointRouteBuilder api)
    {
        api.MapGet("/tasks/{row}", (HttpContext http, ApiBoards boards, [Description("附件的行号；正文里的任务写条号")] string row) =>
                boards.AnswerAsync(http, board => board.Plan.Programme(row) is { } programme ? TaskDetail.Of(board, programme) : null))
            .Tells<TaskDetail>("getTask", "一项任务", "一项任务各单位和全县的目标、完成数、状态和理由。")
            .OfDay();
        api.MapGet("/tasks/{row}/rows", (
                HttpContext http,
                ApiBoards boards,
                [Description("附件的行号；正文里的任务写条号")] string row,
                [Description("counted 数进去的（不写就是它），nearly 在路上的")] string? which,
                [Description("哪个单位的目标；不写是全县的")] string? unit,
                [Description("市级、省级、国家级；不分级的不写")] string? level,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync(http, board => Rows(http, board, (row, which ?? Counted, unit ?? board.Plan.County, level), paging)))
            .Tells<Listing<CountedItem>>("listTaskRows", "一项目标数了谁", "数进一项目标的每一件，或在路上的每一件。")
            .OfDay();
    }

    private static object? Rows(HttpContext http, Board board, (string Row, string Which, string Unit, string? Level) asked, Paging paging)
    {
        if (asked.Which is not (Counted or Nearly))
        {
            return Problems.Unknown("which", asked.Which, [Counted, Nearly]);
        }

        var standings = board.Standings.Where(one => one.Programme.Row == asked.Row && one.Unit == asked.Unit
            && (asked.Level is null || one.Target.Level == asked.Level)).ToList();
        return standings.Count == 0
            ? null
            : paging.List(http, board, [.. standings.SelectMany(one => asked.Which == Counted ? one.Counted : one.Nearly)], CountedItem.Of);
    }
}
