using Peiyu.Core.Access;
using Peiyu.Core.Boards;
using Peiyu.Core.Imports;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder api) => api
        .MapGet("/imports", async (HttpContext http, ImportLog imports, PlanSource plans, Caller caller, [AsParameters] Paging paging) =>
        {
            // A key that only reads may read what its owner may, though it can't import itself.
            var owner = Actor.Of(caller.Account!, plans.Plan);
            var (rows, count) = await imports.ListAsync(owner, ImportFilter.Everything, (paging.Number, paging.Most), http.RequestAborted);
            return TypedResults.Ok(paging.List(http, count, [.. rows.Select(ImportItem.Of)]));
        })
        .Tells<Listing<ImportItem>>("listImports", "导入记录", "什么时候、谁、从哪个文件，新增、修改、退回几行，后来撤销了没有。能替全县导入的账号才有。");
}
