namespace Peiyu.Core.Fund;

/// <summary>Where money of a pot, or of a payer, stands: the third part of an account's name.</summary>
public static class Buckets
{
    /// <summary>Where it came from; the only one that goes below zero: by what was let in.</summary>
    public const string Source = "来源";

    /// <summary>Free to be reserved.</summary>
    public const string Available = "可用";

    /// <summary>Held for a claim that was accepted.</summary>
    public const string Reserved = "预留";

    /// <summary>Owed for a claim that was decided.</summary>
    public const string Committed = "待付";

    /// <summary>Paid, less what was clawed back.</summary>
    public const string Paid = "已付";

    /// <summary>In the order in which money goes through them.</summary>
    public static IReadOnlyList<string> All { get; } = [Source, Available, Reserved, Committed, Paid];
}
