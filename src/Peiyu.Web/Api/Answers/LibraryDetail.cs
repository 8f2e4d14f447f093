using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Peiyu.Web.Api.Answers;

[Description("一个培育库")]
internal sealed record LibraryDetail
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("代号")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("设库的条")] public required string Clause { get; init; }

    [Description("入库的条件，都要符合")] public required IReadOnlyList<ConditionItem> Conditions { get; init; }

    [Description("按规则符合的有几户")] public required int Met { get; init; }

    [Description("缺指标、判断不了的有几户")] public required int Unknown { get; init; }

    [Description("文件没有写明、由计划定下的读法")] public required IReadOnlyList<string> Readings { get; init; }
}

[Description("按规则符合一个培育库、或判断不了的一户企业")]
internal sealed record LibraryLineItem
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("met 符合，unknown 判断不了")]
    [AllowedValues("met", "unknown")]
    public required string Status { get; init; }

    [Description("缺什么；只有判断不了的才有")] public required IReadOnlyList<string> Missing { get; init; }
}
