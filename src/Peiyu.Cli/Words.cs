using Peiyu.Plans.Evaluation;

namespace Peiyu.Cli;

/// <summary>The words of the pages, for the terminal.</summary>
internal static class Words
{
    public static string Of(Status status) => status switch
    {
        Status.Met => "够条件",
        Status.Unmet => "不符合",
        _ => "未知",
    };

    /// <summary>In yuan, for a table that says so below it.</summary>
    public static string Plain(decimal? yuan) => yuan is { } known ? Amounts.Plain(known) : "—";

    public static string Amount(decimal? amount) => amount is { } yuan ? Amounts.Yuan(yuan) : "—";
}
