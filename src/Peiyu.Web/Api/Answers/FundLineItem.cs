using System.ComponentModel;

namespace Peiyu.Web.Api.Answers;

[Description("一笔记账的一边")]
internal sealed record FundLineItem
{
    [Description("资金池，或谁付")] public required string Pot { get; init; }

    [Description("哪一年的钱")] public required int Year { get; init; }

    [Description("来源、可用、预留、待付、已付")] public required string Bucket { get; init; }

    [Description("进了多少，元；出去是负数")] public required decimal Amount { get; init; }
}
