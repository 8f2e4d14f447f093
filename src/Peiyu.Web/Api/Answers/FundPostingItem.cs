using System.ComponentModel;
using System.Text.Json;
using Peiyu.Core.Fund;

namespace Peiyu.Web.Api.Answers;

[Description("资金的一笔记账；各户进出相加是零")]
internal sealed record FundPostingItem
{
    [Description("第几号，从 1 起不断号")] public required long Id { get; init; }

    [Description("为什么事记的；同一件事只记一次")] public required string Key { get; init; }

    [Description("appropriation 拨入，withdrawal 调减，reservation 预留，commitment 转待付，payment 兑付，release 释放，clawBack 追回，closing 年终结转，carryOver 结转申领")]
    public required string Act { get; init; }

    [Description("算在哪天")] public required DateOnly On { get; init; }

    [Description("什么时候记的，UTC")] public required DateTime At { get; init; }

    [Description("谁记的")] public required string By { get; init; }

    [Description("金额，元")] public required decimal Amount { get; init; }

    [Description("申领的编号；不是申领就是空")] public required string? Case { get; init; }

    [Description("说明")] public required string Text { get; init; }

    [Description("凭证或文号；没有就是空")] public required string? Reference { get; init; }

    [Description("每个户进出多少")] public required IReadOnlyList<FundLineItem> Lines { get; init; }

    public static string CodeOf(LedgerAct act) => JsonNamingPolicy.CamelCase.ConvertName(act.ToString());

    public static FundPostingItem Of(LedgerRow row) => new()
    {
        Id = row.Entry.Id,
        Key = row.Entry.Key,
        Act = CodeOf(row.Act),
        On = row.Entry.On,
        At = row.Entry.At,
        By = row.Entry.By,
        Amount = Money.Of(row.Yuan),
        Case = row.CaseKey,
        Text = row.Entry.Text,
        Reference = row.Entry.Reference,
        Lines = [.. row.Parts.Select(part => new FundLineItem { Pot = part.Pot, Year = part.Year, Bucket = part.Bucket, Amount = Money.Of(part.Yuan) })],
    };
}
