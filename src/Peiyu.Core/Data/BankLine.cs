namespace Peiyu.Core.Data;

/// <summary>A line of a bank statement (对账单) that was read in; what it was found to be stands in <see cref="BankMatch"/>.</summary>
public sealed class BankLine
{
    public long Id { get; set; }

    /// <summary>The statement's file name, without a path.</summary>
    public required string Statement { get; set; }

    /// <summary>Its line in the file, from 1.</summary>
    public int Line { get; set; }

    public DateOnly On { get; set; }

    /// <summary>Whole fen; negative for money that came back.</summary>
    public long Fen { get; set; }

    /// <summary>The bank's reference; empty where the statement has none.</summary>
    public required string Reference { get; set; }

    public required string Payee { get; set; }

    /// <summary>When it was read in, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who read it in, by the account's name at the time.</summary>
    public required string By { get; set; }
}
