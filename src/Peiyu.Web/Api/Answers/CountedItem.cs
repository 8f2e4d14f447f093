using System.ComponentModel;
using Peiyu.Core.Boards;

namespace Peiyu.Web.Api.Answers;

[Description("数进目标的一件，或在路上的一件")]
internal sealed record CountedItem
{
    [Description("企业的统一社会信用代码；不挂企业的就是空")] public required string? Enterprise { get; init; }

    [Description("企业的名称；不挂企业的就是空")] public required string? EnterpriseName { get; init; }

    [Description("这一件叫什么：资质名、项目名、企业名")] public required string Label { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("数的那一步的日期，在路上的是最近一步的日期；没有就是空")] public required DateOnly? On { get; init; }

    [Description("那一步，如 认定；没有就是空")] public required string? Stage { get; init; }

    public static CountedItem Of(CountedLine line) => new()
    {
        Enterprise = line.Enterprise?.Code,
        EnterpriseName = line.Enterprise?.Name,
        Label = line.Label,
        Unit = line.Unit,
        On = line.On,
        Stage = line.Stage,
    };
}
