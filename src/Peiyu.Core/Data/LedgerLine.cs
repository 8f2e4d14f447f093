namespace Peiyu.Core.Data;

/// <summary>One side of a posting: so much into or out of one account of the ledger.</summary>
public sealed class LedgerLine
{
    public long Id { get; set; }

    public long EntryId { get; set; }

    /// <summary>The pot, or the payer where a payer has no pot: 综合奖补资金, 省.</summary>
    public required string Pot { get; set; }

    /// <summary>The year whose money it is.</summary>
    public int Year { get; set; }

    /// <summary>Where the money stands: 来源, 可用, 预留, 待付, 已付 …</summary>
    public required string Bucket { get; set; }

    /// <summary>Whole fen, so that any database sums them exactly; positive into the account, negative out of it.</summary>
    public long Fen { get; set; }
}
