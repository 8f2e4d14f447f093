namespace Peiyu.Core.Fund;

/// <summary>Whole fen, as the ledger keeps them, and the yuan that everybody else speaks of.</summary>
internal static class Fen
{
    private const decimal InYuan = 100m;

    /// <summary>Only for sums of whole fen.</summary>
    public static long Of(decimal yuan) => decimal.ToInt64(yuan * InYuan);

    public static bool IsWhole(decimal yuan) => decimal.Truncate(yuan * InYuan) == yuan * InYuan;

    public static decimal ToYuan(long fen) => fen / InYuan;
}
