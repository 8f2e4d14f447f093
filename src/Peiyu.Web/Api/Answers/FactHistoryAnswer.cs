using System.ComponentModel;
using Peiyu.Core.Entry;

namespace Peiyu.Web.Api.Answers;

[Description("一户企业的一个指标的来历")]
internal sealed record FactHistoryAnswer
{
    [Description("统一社会信用代码")] public required string Code { get; init; }

    [Description("指标名")] public required string Fact { get; init; }

    [Description("说过的每一个值，最近的期间在前，同一期间后说的在前")] public required IReadOnlyList<PastFactItem> Values { get; init; }
}

[Description("指标说过的一个值")]
internal sealed record PastFactItem
{
    [Description("编号，后说的大")] public required long Id { get; init; }

    [Description("期间；没有期间的指标是空文字")] public required string Period { get; init; }

    [Description("值，写成文字；撤回的是空")] public required string? Value { get; init; }

    [Description("是不是这个期间现在算数的值")] public required bool IsCurrent { get; init; }

    [Description("哪里来的")] public required SourceItem Source { get; init; }

    public static PastFactItem Of(PastValue said) => new()
    {
        Id = said.Id,
        Period = said.Period,
        Value = said.Value,
        IsCurrent = said.IsCurrent,
        Source = SourceOf(said.Origin),
    };

    public static SourceItem SourceOf(Origin origin) => new()
    {
        Import = origin.ImportId,
        At = origin.At,
        By = origin.By,
        Kind = Words.Of(origin.Kind),
        Source = origin.Source,
        Reason = origin.Reason,
    };
}
