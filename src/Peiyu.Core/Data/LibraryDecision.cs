namespace Peiyu.Core.Data;

/// <summary>What an official decided about an enterprise and a library. Decisions are only ever added.</summary>
public sealed class LibraryDecision
{
    public long Id { get; set; }

    /// <summary>The library's identifier in the plan.</summary>
    public required string Library { get; set; }

    /// <summary>The enterprise, as a case of the register.</summary>
    public long EnterpriseId { get; set; }

    public LibraryVerdict Verdict { get; set; }

    /// <summary>From which day it counts.</summary>
    public DateOnly On { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Null for the command line.</summary>
    public long? AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }

    public required string Reason { get; set; }

    /// <summary>What the rules found then, in sentences: a refused proposal comes back when this changes.</summary>
    public required string Because { get; set; }
}
