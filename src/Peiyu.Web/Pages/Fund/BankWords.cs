using System.Globalization;

namespace Peiyu.Web.Pages.Fund;

/// <summary>How sums of a bank's lines are written.</summary>
internal static class BankWords
{
    private const decimal FenInYuan = 100;

    /// <summary>50000.00, as somebody types it who looks for a sum.</summary>
    public static string Plain(long fen) => (fen / FenInYuan).ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>50,000.00; what came back with a real minus sign.</summary>
    public static string Sum(long fen) => (fen / FenInYuan).ToString("N2", CultureInfo.InvariantCulture).Replace('-', '−');
}
