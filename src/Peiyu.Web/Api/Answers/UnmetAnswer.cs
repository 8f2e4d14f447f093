using System.ComponentModel;
using Microsoft.AspNetCore.Http.Extensions;
using Peiyu.Core.Boards;
using Peiyu.Core.Enterprises;

namespace Peiyu.Web.Api.Answers;

[Description("一条政策谁不符合，一段一段给")]
internal sealed record UnmetAnswer
{
    private const string AfterKey = "after";

    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("下一段的地址，从网站的根写起；没有了就是空")] public required string? Next { get; init; }

    [Description("这一段找到的，按登记册的次序")] public required IReadOnlyList<UnmetItem> Items { get; init; }

    public static UnmetAnswer Of(HttpRequest request, Board board, UnmetPage page) => new()
    {
        AsOf = board.AsOf,
        Revision = board.Revision,
        Next = page.Next is { } after ? NextOf(request, after) : null,
        Items = [.. page.Rows.Select(row => new UnmetItem
        {
            Enterprise = row.Enterprise?.Code,
            EnterpriseName = row.Enterprise?.Name,
            Award = EntitlementItem.Of(row),
        })],
    };

    private static string NextOf(HttpRequest request, string after)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key != AfterKey)) { { AfterKey, after } };
        return request.PathBase + request.Path.ToUriComponent() + query.ToQueryString();
    }
}

[Description("一户不符合的企业")]
internal sealed record UnmetItem
{
    [Description("统一社会信用代码；集群、乡镇是空")] public required string? Enterprise { get; init; }

    [Description("名称；集群、乡镇是空")] public required string? EnterpriseName { get; init; }

    [Description("判定和理由")] public required EntitlementItem Award { get; init; }
}
