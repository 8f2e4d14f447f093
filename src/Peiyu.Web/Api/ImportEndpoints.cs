using Peiyu.Core.Imports;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder api) => api
        .MapGet("/imports", async (HttpContext http, ImportLog imports, Caller caller, [AsParameters] Paging paging) =>
        {
            var (rows, count) = await imports.ListAsync(caller.Actor, ImportFilter.Everything, (paging.Number, paging.Most), http.RequestAborted);
            return TypedResults.Ok(paging.List(http, count, [.. rows.Select(ImportItem.Of)]));
        })
        .Tells<Listing<ImportItem>>("listImports", "导入记录", "什么时候、谁、从哪个文件，新增、修改、退回几行，后来撤销了没有。能替全县导入的账号才有；用密钥要勾过“看导入记录”。");
}
