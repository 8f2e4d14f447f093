using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;
using Peiyu.Core.Flows;
using Peiyu.Plans.Model;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder api)
    {
        api.MapGet("/cases/{kind}", ListAsync)
            .Tells<Listing<CaseStandItem>>("listCases", "在办的事项", "一种由流程办理的事项（claim 申领、objection 异议、allocation 培育安排），最新的在前，可以按环节和单位挑。");
        api.MapGet("/cases/{kind}/{id}", FindAsync)
            .Tells<CaseDetail>("getCase", "一件事项", "各栏、办到哪里、时限用了几个工作日、每一步是谁什么时候办的、核对了什么，现在可以走哪一步。账号只显示头尾。");
    }

    private static async Task<IResult> ListAsync(
        HttpContext http,
        Viewing viewing,
        CaseDesk desk,
        Caller caller,
        [Description("事项的代号：claim")] string kind,
        [AsParameters] Paging paging,
        [FromQuery, Description("环节")] string? state,
        [FromQuery, Description("单位")] string? unit)
    {
        if (viewing.Plan.FlowOf(kind) is not { IsManaged: true } flow || !caller.May(Acts.Read, flow.Kind.Name))
        {
            return TypedResults.NotFound();
        }

        if (state is not null && flow.States.All(one => one.Name != state))
        {
            return Problems.Unknown("state", state, flow.States.Select(one => one.Name));
        }

        var all = (await desk.ListAsync(caller.Actor, flow, http.RequestAborted))
            .Where(one => (state is null || one.State == state) && (unit is null || one.Unit == unit)).ToList();
        return TypedResults.Ok(paging.List(http, all.Count, [.. all.Skip(paging.Skip).Take(paging.Most).Select(CaseStandItem.Of)]));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Viewing viewing, CaseDesk desk, Caller caller, [Description("事项的代号：claim")] string kind, [Description("列表里的 id")] long id) =>
        viewing.Plan.FlowOf(kind) is { } flow && caller.May(Acts.Read, flow.Kind.Name)
            && await desk.OpenAsync(caller.Actor, flow, id, http.RequestAborted) is { } file
            ? TypedResults.Ok(CaseDetail.Of(file, caller.Actor))
            : TypedResults.NotFound();
}
