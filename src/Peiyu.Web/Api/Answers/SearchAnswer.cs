using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("搜到的，每组最多 20 条")]
internal sealed record SearchAnswer
{
    [Description("搜的是什么")] public required string Query { get; init; }

    [Description("企业一共有几户；要全部，用企业清单的 q")] public required int EnterpriseCount { get; init; }

    [Description("企业")] public required IReadOnlyList<FoundEnterprise> Enterprises { get; init; }

    [Description("按编号找到的事项")] public required IReadOnlyList<FoundCaseItem> Cases { get; init; }

    [Description("政策")] public required IReadOnlyList<PolicyName> Policies { get; init; }

    [Description("任务")] public required IReadOnlyList<ProgrammeItem> Programmes { get; init; }

    [Description("培育库")] public required IReadOnlyList<LibraryName> Libraries { get; init; }

    [Description("单位")] public required IReadOnlyList<string> Units { get; init; }
}

[Description("搜到的一户企业")]
internal sealed record FoundEnterprise
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("算在哪个单位；不知道就是空")] public required string? Unit { get; init; }
}

[Description("按编号找到的一件事项")]
internal sealed record FoundCaseItem
{
    [Description("种类的代号")] public required string Kind { get; init; }

    [Description("这一件在平台里的编号")] public required long Id { get; init; }

    [Description("项目编号、贷款编号")] public required string Number { get; init; }

    [Description("挂在哪户企业")] public required FoundEnterprise Enterprise { get; init; }
}
