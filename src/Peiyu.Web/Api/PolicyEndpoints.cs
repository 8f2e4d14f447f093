using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

internal static class PolicyEndpoints
{
    private static readonly string[] Statuses = ["met", Words.Near, "unknown"];

    public static void MapPolicies(this IEndpointRouteBuilder api)
    {
        api.MapGet("/policies", (
                HttpContext http,
                ApiBoards boards,
                [Description("只看这个出资方的")] string? payer,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync(http, board => paging.List(
                    http, board, [.. board.Plan.Policies.Where(policy => payer is null || policy.Payer == payer)], policy => PolicyItem.Of(board, policy))))
            .Tells<Listing<PolicyItem>>("listPolicies", "政策清单", "每条政策：出资方、给谁、符合几笔、差一点几笔、判断不了几笔、合计多少。")
            .OfDay();
        api.MapGet("/policies/{id}", (HttpContext http, ApiBoards boards, [Description("政策的代号")] string id) =>
                boards.AnswerAsync(http, board => board.Plan.Policy(id) is { } policy ? PolicyDetail.Of(board, policy) : null))
            .Tells<PolicyDetail>("getPolicy", "一条政策", "一条政策的规则、条件、封顶、读法和数。")
            .OfDay();
        api.MapGet("/policies/{id}/awards", (
                HttpContext http,
                ApiBoards boards,
                [Description("政策的代号")] string id,
                [Description("met 符合（不写就是它），near 差一点（差得少的在前），unknown 判断不了")] string? status,
                [AsParameters] Paging paging) =>
                boards.AnswerAsync<object>(http, board => Awards(http, board, (id, status ?? "met"), paging)))
            .Tells<Listing<AwardItem>>("listAwards", "一条政策判定了谁", "符合的、差一点的、判断不了的，每笔多少钱、差多少、缺什么。")
            .OfDay();
        api.MapGet("/policies/{id}/unmet", (
                HttpContext http,
                ApiBoards boards,
                UnmetReader unmet,
                [Description("政策的代号")] string id,
                [Description("只看这个单位的")] string? unit,
                [Description("从这户企业以后找起，写信用代码；用 next 里给的")] string? after) =>
                boards.AnswerAsync<UnmetAnswer>(http, async board => board.Plan.Policy(id) is { } policy
                    ? UnmetAnswer.Of(http.Request, board, await unmet.ReadAsync(board, policy, unit, after, http.RequestAborted))
                    : null))
            .Tells<UnmetAnswer>("listUnmet", "一条政策谁不符合", "不符合的企业和理由。要现算，一次给一段；next 不是空就还有，这一段可以一个也没有。")
            .OfDay();
    }

    private static object? Awards(HttpContext http, Board board, (string Policy, string Status) asked, Paging paging)
    {
        if (!Statuses.Contains(asked.Status))
        {
            return Problems.Unknown("status", asked.Status, Statuses);
        }

        if (board.Plan.Policy(asked.Policy) is not { } policy)
        {
            return null;
        }

        var lines = board.AwardsOf(policy).Where(line => Words.Of(line.Status, line.Near) == asked.Status);
        return paging.List(http, board, [.. asked.Status == Words.Near ? lines.OrderBy(line => line.Near!.Distance) : lines], AwardItem.Of);
    }
}
