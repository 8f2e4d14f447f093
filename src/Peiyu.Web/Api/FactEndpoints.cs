using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Plans.Model;
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
                FactSources sources,
                Caller caller,
                [Description("统一社会信用代码")] string code,
                [Description("指标名")] string fact) =>
                boards.AnswerAsync(http, board => HistoryAsync(board, (code, fact), sources, caller, http.RequestAborted)))
            .Tells<FactHistoryAnswer>("getFactHistory", "一个指标的来历", "说过的每一个值：哪个期间、多少、谁、什么时候、从哪个文件、为什么。")
            .OfDay();
    }

    private static async Task<FactHistoryAnswer?> HistoryAsync(
        Board board, (string Code, string Fact) asked, FactSources sources, Caller caller, CancellationToken ct)
    {
        if (board.Find(asked.Code) is not { } line || board.Plan.Fact(asked.Fact) is null || !caller.May(Acts.Read, RightOn.Facts))
        {
            return null;
        }

        var said = await sources.OfAsync(line.Id, asked.Fact, ct);
        var last = said.GroupBy(one => one.Period).Select(group => group.Last().Id).ToHashSet();
        return new()
        {
            Code = line.Code,
            Fact = asked.Fact,
            Values = [.. said.OrderByDescending(one => one.Period, StringComparer.Ordinal).ThenByDescending(one => one.Id)
                .Select(one => PastFactItem.Of(one, last.Contains(one.Id)))],
        };
    }
}
