using Peiyu.Core.Imports;
using Peiyu.Web.Api.Answers;
using Peiyu.Web.Signing;

namespace Peiyu.Web.Api;

internal static class ImportEndpoints
{
    public static void MapImports(this IEndpointRouteBuilder api) => api
        .MapGet("/imports", async (HttpContext http, ImportHistory history, Caller caller, [AsParameters] Paging paging) =>
        {
            var (count, rows) = await history.ReadAsync(caller.Actor, paging.Skip, paging.Most, http.RequestAborted);
            return TypedResults.Ok(paging.List(http, count, [.. rows.Select(ImportItem.Of)]));
        })
        .Tells<Listing<ImportItem>>("listImports", "导入记录", "什么时候、谁、从哪个文件，新增、修改、退回几行。能替全县导入的账号看全部，别的账号看自己录入的。");
}
