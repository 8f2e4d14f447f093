using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("一页清单")]
internal sealed record Listing<T>
{
    [Description("按哪一天算；和哪一天无关的清单没有")] public DateOnly? AsOf { get; init; }

    [Description("按登记册的第几版算；和登记册无关的清单没有")] public long? Revision { get; init; }

    [Description("一共几条")] public required int Count { get; init; }

    [Description("这是第几页，从 1 起")] public required int Page { get; init; }

    [Description("每页几条")] public required int Size { get; init; }

    [Description("下一页的地址，从网站的根写起；没有下一页就是空")] public required string? Next { get; init; }

    [Description("这一页的各条")] public required IReadOnlyList<T> Items { get; init; }
}
