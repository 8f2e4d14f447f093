using Peiyu.Core.Fund;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Pages.Fund;

/// <summary>What the fund's first page shows of one year of its pot.</summary>
/// <param name="Stand">The pot's year.</param>
/// <param name="Balances">All pots, payers and years.</param>
/// <param name="Forecast">What it will still be asked for; null for a year that the plan does not speak of.</param>
/// <param name="Months">How it stood at the ends of months.</param>
public sealed record FundView(PotYear Stand, Balances Balances, FundForecast? Forecast, IReadOnlyList<MonthStand> Months)
{
    public decimal Available => Stand.Available ?? 0;

    /// <summary>Promised or paid, of what there is to spend; null where there is nothing to spend.</summary>
    public decimal? Used => Stand.Total > 0 ? (Stand.Held + Stand.Paid) / Stand.Total : null;

    /// <summary>What can still be approved, in a sentence.</summary>
    public string Title => Stand switch
    {
        { IsClosed: true } => $"{Stand.Pot} {Stand.Year} 年已经结转，付了 {Figures.RoundYuan(Stand.Paid)}，不再批",
        { Total: 0 } => $"{Stand.Pot} {Stand.Year} 年还没有拨入，现在一笔也批不了",
        _ when Available == 0 => $"{Stand.Pot} {Stand.Year} 年批完了，一分不剩",
        _ => $"{Stand.Pot} {Stand.Year} 年还能批 {Figures.RoundYuan(Available)}",
    };

    /// <summary>How far that goes; empty where there is nothing to say.</summary>
    public string Outlook => (Stand.IsClosed, Forecast) switch
    {
        (true, _) or (_, null) => "",
        (_, { Unclaimed: 0 }) => "照现有数据，够条件的都已经占了额度。",
        (_, { Left: >= 0 } forecast) => $"够条件、还没申领的约 {Figures.RoundYuan(forecast.Unclaimed)}，全批了还剩 {Figures.RoundYuan(forecast.Left)}。",
        (_, var forecast) => $"够条件、还没申领的约 {Figures.RoundYuan(forecast.Unclaimed)}，还差 {Figures.RoundYuan(-forecast.Left)}。",
    };

    public bool IsShort => Stand is { IsClosed: false, Total: > 0 } && Forecast is { Left: < 0 };

    /// <summary>From where to where how much went, in yuan: the picture of the flow.</summary>
    public IReadOnlyList<(string From, string To, decimal Yuan, LedgerAct? Act)> Flows =>
    [
        .. new (string From, string To, decimal Yuan, LedgerAct? Act)[]
        {
            ("拨入", Pool, Stand.Appropriated, LedgerAct.Appropriation),
            ("上年结转", Pool, Stand.CarriedIn, LedgerAct.Closing),
            (Pool, "已付", Stand.Paid, LedgerAct.Payment),
            (Pool, "待付", Stand.Committed, LedgerAct.Commitment),
            (Pool, "预留", Stand.Reserved, LedgerAct.Reservation),
            (Pool, "可用", Available, null),
            (Pool, "结转下年", Stand.CarriedOut, LedgerAct.Closing),
            (Pool, "交回来源", Stand.GivenBack, LedgerAct.Closing),
        }.Where(flow => flow.Yuan > 0),
    ];

    public string FlowTitle => Stand.Total == 0 ? "钱都已经转走" : $"每 100 元里付了 {Share(Stand.Paid)} 元，占着 {Share(Stand.Held)} 元，还有 {Share(Available)} 元可用";

    private string Pool => $"{Stand.Year} 年资金";

    private string Share(decimal yuan) => Amounts.Plain(decimal.Round(yuan / Stand.Total * 100, 1, MidpointRounding.AwayFromZero));
}
