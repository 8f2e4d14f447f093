using System.ComponentModel;
using Peiyu.Core.Fund;

namespace Peiyu.Web.Api.Answers;

[Description("一个资金池或付钱的一级一年的钱，元")]
internal sealed record FundBalanceItem
{
    [Description("资金池的名称；没有资金池的写谁付")] public required string Pot { get; init; }

    [Description("哪一年的钱")] public required int Year { get; init; }

    [Description("拨入减去调减；没有资金池就是空")] public required decimal? Appropriated { get; init; }

    [Description("上年结转来的；没有资金池就是空")] public required decimal? CarriedIn { get; init; }

    [Description("还能批的；没有资金池就没有上限，是空")] public required decimal? Available { get; init; }

    [Description("申领受理时占住的")] public required decimal Reserved { get; init; }

    [Description("定了要付、还没付的")] public required decimal Committed { get; init; }

    [Description("付了的，减去追回的")] public required decimal Paid { get; init; }

    [Description("追回的")] public required decimal Returned { get; init; }

    [Description("年终结转了没有")] public required bool IsClosed { get; init; }

    public static FundBalanceItem Of(PotYear row) => new()
    {
        Pot = row.Pot,
        Year = row.Year,
        Appropriated = row.Available is null ? null : Money.Of(row.Appropriated),
        CarriedIn = row.Available is null ? null : Money.Of(row.CarriedIn),
        Available = Money.Of(row.Available),
        Reserved = Money.Of(row.Reserved),
        Committed = Money.Of(row.Committed),
        Paid = Money.Of(row.Paid),
        Returned = Money.Of(row.Returned),
        IsClosed = row.IsClosed,
    };
}
