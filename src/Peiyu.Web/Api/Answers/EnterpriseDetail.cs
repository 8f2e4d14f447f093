using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("一企一档")]
internal sealed record EnterpriseDetail
{
    [Description("按哪一天算")] public required DateOnly AsOf { get; init; }

    [Description("按登记册的第几版算")] public required long Revision { get; init; }

    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }

    [Description("登记册里有值的各栏")] public required IReadOnlyDictionary<string, string> Fields { get; init; }

    [Description("指标现在的值和来源")] public required IReadOnlyList<FactItem> Facts { get; init; }

    [Description("资质、项目、贷款等事项，按计划里的次序")] public required IReadOnlyList<CaseItem> Cases { get; init; }

    [Description("各培育库按规则怎么判定")] public required IReadOnlyList<MembershipItem> Memberships { get; init; }

    [Description("各项奖补怎么判定；计划年以外的、不符合的不列")] public required IReadOnlyList<EntitlementItem> Entitlements { get; init; }

    [Description("下一步可以做什么，最容易的在前")] public required IReadOnlyList<string> NextSteps { get; init; }
}

[Description("一个指标的一个值")]
internal sealed record FactItem
{
    [Description("指标名")] public required string Fact { get; init; }

    [Description("期间：2022、2023Q1、2023-03、2023-03-25；没有期间的指标是空文字")] public required string Period { get; init; }

    [Description("值，写成文字，和导入表里的写法一样：数不带千分位")] public required string Value { get; init; }

    [Description("这个值的编号；更正时写在 seen 里，别人先改了就会知道")] public required long Id { get; init; }

    [Description("哪里来的")] public required SourceItem Source { get; init; }
}

[Description("一个值哪里来的")]
internal sealed record SourceItem
{
    [Description("第几次导入、录入或撤销，也是登记册的版本")] public required long Import { get; init; }

    [Description("什么时候，UTC")] public required DateTime At { get; init; }

    [Description("谁")] public required string By { get; init; }

    [Description("file 文件，entry 录入，undo 撤销")] public required string Kind { get; init; }

    [Description("文件名，或写明是什么")] public required string Source { get; init; }

    [Description("原因；没有问就是空文字")] public required string Reason { get; init; }
}

[Description("一件事项")]
internal sealed record CaseItem
{
    [Description("种类的代号")] public required string Kind { get; init; }

    [Description("编号")] public required long Id { get; init; }

    [Description("叫什么")] public required string Label { get; init; }

    [Description("有值的各栏")] public required IReadOnlyDictionary<string, string> Fields { get; init; }
}
