namespace Peiyu.Core.Data;

/// <summary>A posting (记账) in the fund's ledger, with lines that sum to nothing. Postings are only ever added.</summary>
public sealed class LedgerEntry
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Id { get; set; }

    /// <summary>What it is posted for, once: a second posting with the same key is the same posting.</summary>
    public required string Key { get; set; }

    /// <summary>The day that it counts for, in China.</summary>
    public DateOnly On { get; set; }

    /// <summary>UTC, whole milliseconds.</summary>
    public DateTime At { get; set; }

    /// <summary>Appropriation, reservation, commitment …: a word of the ledger.</summary>
    public required string Act { get; set; }

    /// <summary>The claim; null where it is about none.</summary>
    public long? CaseId { get; set; }

    /// <summary>Null for the command line and for what the system did by itself.</summary>
    public long? AccountId { get; set; }

    /// <summary>The account's name at the time.</summary>
    public required string By { get; set; }

    /// <summary>For a person: what and for whom, without numbers of accounts.</summary>
    public required string Text { get; set; }

    /// <summary>The payment's or bank's reference; null where there is none.</summary>
    public string? Reference { get; set; }
}
