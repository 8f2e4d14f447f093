using Peiyu.Plans.Tables;

namespace Peiyu.Core.Fund;

/// <summary>Reads a sum as officials write it: 10000000, 10,000,000.00 元, 1,000 万元.</summary>
public static class MoneyText
{
    private const decimal TenThousand = 10_000m;

    private static readonly (string Unit, decimal Factor)[] Units = [("万元", TenThousand), ("万", TenThousand), ("元", 1m), ("", 1m)];

    /// <param name="text">May be blank: then it is no sum.</param>
    /// <param name="yuan">Exact.</param>
    public static bool TryRead(string? text, out decimal yuan)
    {
        yuan = 0;
        var narrow = CellText.Narrow(text ?? "");
        var (unit, factor) = Units.First(one => narrow.EndsWith(one.Unit, StringComparison.Ordinal));
        var number = narrow[..^unit.Length].Trim().TrimStart('¥', '￥').Trim();
        // What is beyond any sum is left to whoever judges sums, but must not overflow.
        if (!CellText.TryNumber(number, out var read) || Math.Abs(read) > decimal.MaxValue / TenThousand)
        {
            return false;
        }

        yuan = read * factor;
        return true;
    }
}
