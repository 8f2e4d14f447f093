using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Entry;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class FactEndpoints
{
    public static void MapFacts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/enterprises/{code}/facts/{fact}", (
                HttpContext http,
                ApiBoards boards,
                Histories past,
                Caller caller,
                [Description("统一社会信用代码")] string code,
                [Description("指标名")] string fact) =>
                boards.AnswerAsync(http, board => HistoryAsync(board, (code, fact), past, caller, http.RequestAborted)))
            .Tells<FactHistoryAnswer>("getFactHistory", "一个指标的来历", "说过的每一个值：哪个期间、多少、谁、什么时候、从哪个文件、为什么。")
            .OfDay();
    }

    private static async Task<FactHistoryAnswer?> HistoryAsync(
        Board board, (string Code, string Fact) asked, Histories past, Caller caller, CancellationToken ct)
    {
        if (board.Plan.Fact(asked.Fact) is null || await past.OfFactAsync(caller.Actor, asked.Code, asked.Fact, ct) is not { } history)
        {
            return null;
        }

        return new() { Code = history.Code, Fact = history.Fact, Values = [.. history.Values.Select(PastFactItem.Of)] };
    }
}
