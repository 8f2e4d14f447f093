namespace Peiyu.Core.Fund;

/// <summary>How a pot's year stood when a month ended, in yuan, by the days that postings count for.</summary>
/// <param name="End">The month's last day.</param>
/// <param name="Total">What there was to spend.</param>
/// <param name="Held">Reserved and owed.</param>
/// <param name="Paid">Less what came back.</param>
public sealed record MonthStand(DateOnly End, decimal Total, decimal Held, decimal Paid);
