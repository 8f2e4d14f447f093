namespace Peiyu.Core.Data;

/// <summary>A reviewer's score sheet (评分表) for a case; a later one of the same reviewer counts instead of the earlier.</summary>
public sealed class CaseScore
{
    public long Id { get; set; }

    public long CaseId { get; set; }

    public long AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The points by item, as a JSON object.</summary>
    public required string Points { get; set; }

    public required string Opinion { get; set; }
}
