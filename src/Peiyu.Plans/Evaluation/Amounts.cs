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

    /// <summary>
    /// A column headed 万元: exact, all with as many decimals as the one that needs most, so that the points stand below each other.
    /// An unknown sum stays null.
    /// </summary>
    public static IReadOnlyList<string?> WanColumn(IReadOnlyList<decimal?> yuan)
    {
        var wan = yuan.Select(sum => sum / TenThousand).ToList();
        var decimals = wan.OfType<decimal>().Select(Decimals).DefaultIfEmpty().Max();
        return [.. wan.Select(sum => sum?.ToString($"N{decimals}", CultureInfo.InvariantCulture))];
    }

    private static int Decimals(decimal number) => (number / 1.0000000000000000000000000000m).Scale;
}
