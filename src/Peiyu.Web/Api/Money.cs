using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Api;

/// <summary>Sums in yuan as the interface writes them: numbers with exactly two decimals.</summary>
internal static class Money
{
    // Adding it lends a number its two decimals.
    private const decimal TwoDecimals = 0.00m;

    public static decimal Of(decimal yuan) => Amounts.Round(yuan) + TwoDecimals;

    public static decimal? Of(decimal? yuan) => yuan is { } known ? Of(known) : null;
}
