using System.ComponentModel;
using Peiyu.Core.Flows;

namespace Peiyu.Web.Api.Answers;

[Description("一件事项现在办到哪里")]
internal sealed record CaseStandItem
{
    [Description("取这一件时用的 id")] public required long Id { get; init; }

    [Description("编号")] public required string Number { get; init; }

    [Description("环节")] public required string State { get; init; }

    [Description("办完了没有")] public required bool IsOver { get; init; }

    [Description("单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("企业的统一社会信用代码；不挂企业就是空")] public required string? Code { get; init; }

    [Description("企业名称")] public required string? Enterprise { get; init; }

    [Description("各栏的值，账号只显示头尾")] public required IReadOnlyDictionary<string, string> Fields { get; init; }

    [Description("时限")] public required IReadOnlyList<CaseClockItem> Clocks { get; init; }

    public static CaseStandItem Of(HandledCase one) => new()
    {
        Id = one.Id,
        Number = one.Label,
        State = one.State,
        IsOver = one.IsOver,
        Unit = one.Unit,
        Code = one.Code,
        Enterprise = one.Enterprise,
        Fields = one.Kind.Fields.Select(field => (field.Name, Text: one.Text(field.Name))).Where(pair => pair.Text is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Text!, StringComparer.Ordinal),
        Clocks = [.. one.Clocks.Select(CaseClockItem.Of)],
    };
}
