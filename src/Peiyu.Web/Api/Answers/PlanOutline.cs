using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Peiyu.Web.Api.Answers;

[Description("计划：单位、任务、政策、培育库、事项和指标")]
internal sealed record PlanOutline
{
    [Description("计划的代号")] public required string Code { get; init; }

    [Description("标题")] public required string Title { get; init; }

    [Description("县")] public required string County { get; init; }

    [Description("计划年")] public required int Year { get; init; }

    [Description("文号")] public required string DocumentNumber { get; init; }

    [Description("印发日期")] public required DateOnly IssuedOn { get; init; }

    [Description("县综合奖补资金，元；没有就是空")] public required decimal? Fund { get; init; }

    [Description("乡镇、街道、开发区")] public required IReadOnlyList<PlanUnitItem> Units { get; init; }

    [Description("任务（附件的各行）")] public required IReadOnlyList<ProgrammeItem> Programmes { get; init; }

    [Description("政策")] public required IReadOnlyList<PolicyName> Policies { get; init; }

    [Description("培育库")] public required IReadOnlyList<LibraryName> Libraries { get; init; }

    [Description("事项的种类，第一种是企业登记册")] public required IReadOnlyList<KindItem> Kinds { get; init; }

    [Description("指标字典")] public required IReadOnlyList<FactDefinitionItem> Facts { get; init; }

    [Description("文件没有写明、由计划定下的读法")] public required IReadOnlyList<ReadingItem> Readings { get; init; }
}

[Description("单位")]
internal sealed record PlanUnitItem
{
    [Description("名称")] public required string Name { get; init; }

    [Description("统计用区划代码；没有就是空")] public required string? Code { get; init; }
}

[Description("任务的名称和期限")]
internal sealed record ProgrammeItem
{
    [Description("附件的行号，正文里的任务是条号")] public required string Row { get; init; }

    [Description("名称")] public required string Name { get; init; }

    [Description("正文里的条")] public required string Clause { get; init; }

    [Description("期限，照印的写")] public required string Due { get; init; }
}

[Description("政策的名称")]
internal sealed record PolicyName
{
    [Description("代号")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }
}

[Description("培育库的名称")]
internal sealed record LibraryName
{
    [Description("代号")] public required string Id { get; init; }

    [Description("名称")] public required string Name { get; init; }
}

[Description("事项的种类：导入表的一张")]
internal sealed record KindItem
{
    [Description("代号")] public required string Id { get; init; }

    [Description("名称，也是表名")] public required string Name { get; init; }

    [Description("一行是什么")] public required string Description { get; init; }

    [Description("各栏")] public required IReadOnlyList<FieldItem> Fields { get; init; }
}

[Description("一栏")]
internal sealed record FieldItem
{
    [Description("栏名")] public required string Name { get; init; }

    [Description("值要写成什么样")] public required string Expected { get; init; }

    [Description("是否必填")] public required bool Required { get; init; }

    [Description("这一栏是哪一步的日期，如 认定；不是日期栏就是空")] public required string? Stage { get; init; }
}

[Description("指标字典的一条")]
internal sealed record FactDefinitionItem
{
    [Description("指标名")] public required string Name { get; init; }

    [Description("值要写成什么样")] public required string Expected { get; init; }

    [Description("单位，如 元；没有就是空文字")] public required string Unit { get; init; }

    [Description("期间可以是：year 年，quarter 季，month 月，day 日，none 没有期间")]
    public required IReadOnlyList<string> Periods { get; init; }

    [Description("是什么、做什么用")] public required string Description { get; init; }
}

[Description("一处读法")]
internal sealed record ReadingItem
{
    [Description("programme 任务，policy 政策，library 培育库")]
    [AllowedValues("programme", "policy", "library")]
    public required string Sort { get; init; }

    [Description("任务的行号、政策或培育库的代号")] public required string Id { get; init; }

    [Description("怎么读，一句话")] public required string Text { get; init; }
}
