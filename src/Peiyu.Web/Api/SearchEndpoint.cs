using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Core.Search;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class SearchEndpoint
{
    private const int Most = 20;

    public static void MapSearch(this IEndpointRouteBuilder api) => api
        .MapGet("/search", (
            HttpContext http,
            ApiBoards boards,
            SearchDesk desk,
            Caller caller,
            [Description("找的字：名称、信用代码、拼音或首字母、编号；几个词用空格隔开")] string q) =>
            boards.AnswerAsync<SearchAnswer>(http, async board => Tell(q, await desk.FindAsync(caller.Actor, board, q, http.RequestAborted))))
        .Tells<SearchAnswer>("search", "搜索", "在能看的企业、事项、政策、任务、培育库和单位里找。")
        .OfDay();

    private static SearchAnswer Tell(string typed, Found found) => new()
    {
        Query = typed,
        EnterpriseCount = found.Enterprises.Count,
        Enterprises = [.. found.Enterprises.Take(Most).Select(Tell)],
        Cases = [.. found.Cases.Take(Most).Select(one => new FoundCaseItem { Kind = one.Kind.Id, Id = one.Id, Number = one.Number, Enterprise = Tell(one.Enterprise) })],
        Policies = [.. found.Policies.Take(Most).Select(PlanEndpoint.Tell)],
        Programmes = [.. found.Programmes.Take(Most).Select(PlanEndpoint.Tell)],
        Libraries = [.. found.Libraries.Take(Most).Select(PlanEndpoint.Tell)],
        Units = [.. found.Units.Take(Most).Select(unit => unit.Name)],
    };

    private static FoundEnterprise Tell(EnterpriseLine line) => new() { Code = line.Code, Name = line.Name, Unit = line.Unit };
}
