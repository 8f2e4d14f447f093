namespace Peiyu.Plans.Model;

/// <summary>What the amount of an award means.</summary>
public enum AwardKind
{
    /// <summary>Exactly this sum (5 万元).</summary>
    Fixed,

    /// <summary>At most this sum (最高 …).</summary>
    UpTo,

    /// <summary>A share of something (按 40% 补贴).</summary>
    Rate,

    /// <summary>Tax that need not be paid: an estimate, shown apart from cash.</summary>
    Tax,

    /// <summary>The plan gives no sum; the amount stays unknown.</summary>
    AsPublished,
}
