using System.Globalization;

namespace Peiyu.Plans.Evaluation;

/// <summary>Sums of yuan: exact decimals, rounded half up to the fen once, and the ways to write them.</summary>
public static class Amounts
{
    private const decimal TenThousand = 10_000m;

    /// <summary>Half up to the fen. Awards are never negative, so half away from zero is half up.</summary>
    public static decimal Round(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>With thousands separators and as many decimals as it has.</summary>
    public static string Plain(decimal amount) => amount.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>As officials write it: 5 万元, 1,000 万元, 1,234.56 元; exact always.</summary>
    public static string Yuan(decimal amount) => amount != 0 && amount % 100 == 0 && Math.Abs(amount) >= TenThousand
        ? $"{Plain(amount / TenThousand)} 万元"
        : $"{Plain(amount)} 元";
}
