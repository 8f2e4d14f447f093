using System.ComponentModel;
using Peiyu.Core.Boards;
using Peiyu.Web.Api.Answers;

namespace Peiyu.Web.Api;

internal static class SearchEndpoint
{
    private const int Most = 20;

    public static void MapSearch(this IEndpointRouteBuilder api) => api
        .MapGet("/search", (HttpContext http, ApiBoards boards, [Description("找的字：名称、信用代码的一部分")] string q) =>
            boards.AnswerAsync(http, board => Find(board, q.Trim())))
        .Tells<SearchAnswer>("search", "搜索", "在能看的企业、政策、任务、培育库和单位里找。")
        .OfDay();

    private static SearchAnswer Find(Board board, string words)
    {
        var enterprises = new EnterpriseAsked { Text = words }.Find(board);
        var plan = board.Plan;
        return new()
        {
            Query = words,
            EnterpriseCount = enterprises.Count,
            Enterprises = [.. enterprises.Take(Most).Select(line => new FoundEnterprise { Code = line.Code, Name = line.Name, Unit = line.Unit })],
            Policies = [.. plan.Policies.Where(one => Has(one.Name)).Take(Most).Select(PlanEndpoint.Tell)],
            Programmes = [.. plan.Programmes.Where(one => Has(one.Name)).Take(Most).Select(PlanEndpoint.Tell)],
            Libraries = [.. plan.Libraries.Where(one => Has(one.Name)).Take(Most).Select(PlanEndpoint.Tell)],
            Units = [.. plan.Units.Select(unit => unit.Name).Where(Has).Take(Most)],
        };

        bool Has(string name) => name.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
