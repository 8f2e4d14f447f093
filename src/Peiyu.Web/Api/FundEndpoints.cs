using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Peiyu.Core.Fund;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class FundEndpoints
{
    private static readonly Dictionary<string, LedgerAct> Acts = Enum.GetValues<LedgerAct>()
        .ToDictionary(act => FundPostingItem.CodeOf(act), StringComparer.Ordinal);

    public static void MapFund(this IEndpointRouteBuilder api)
    {
        api.MapGet("/fund", async (HttpContext http, FundReader fund, Caller caller) =>
                TypedResults.Ok((IReadOnlyList<FundBalanceItem>)[.. (await fund.BalancesAsync(caller.Actor, http.RequestAborted)).Rows.Select(FundBalanceItem.Of)]))
            .Tells<IReadOnlyList<FundBalanceItem>>("listFundBalances", "资金的余额", "每个资金池、每个付钱的一级、每个年度的拨入、预留、待付、已付和可用。能看资金的账号才有。");
        api.MapGet("/fund/postings", ListAsync)
            .Tells<Listing<FundPostingItem>>("listFundPostings", "资金的记账", "最近的在前，可以按资金池、年度、做了什么和文字挑。能看资金的账号才有。");
    }

    private static async Task<IResult> ListAsync(
        HttpContext http,
        FundReader fund,
        Caller caller,
        [AsParameters] Paging paging,
        [FromQuery, Description("资金池的名称，或谁付")] string? pot,
        [FromQuery, Description("哪一年的钱")] int? year,
        [FromQuery, Description("做了什么：appropriation、reservation、payment …")] string? act,
        [FromQuery, Description("说明、申领号、凭证或经手人里有的字")] string? text)
    {
        if (act is not null && !Acts.ContainsKey(act))
        {
            return Problems.Unknown("act", act, Acts.Keys);
        }

        var query = new PostingQuery(pot, year, act is null ? null : Acts[act], text?.Trim() ?? "");
        var (rows, count) = await fund.ListAsync(caller.Actor, query, (paging.Number, paging.Most), http.RequestAborted);
        return TypedResults.Ok(paging.List(http, count, [.. rows.Select(FundPostingItem.Of)]));
    }
}
