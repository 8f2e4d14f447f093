namespace Peiyu.Core.Data;

/// <summary>
/// That a line of a bank statement is a payment, whole or in part. One line may be several payments, and several lines one; the sums on
/// both sides are the same.
/// </summary>
public sealed class BankMatch
{
    public long Id { get; set; }

    public long BankLineId { get; set; }

    /// <summary>The posting.</summary>
    public long LedgerEntryId { get; set; }

    /// <summary>How much of the line is that payment, in whole fen.</summary>
    public long Fen { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who said so, by the account's name at the time.</summary>
    public required string By { get; set; }
}
