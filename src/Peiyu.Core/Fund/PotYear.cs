namespace Peiyu.Core.Fund;

/// <summary>One year's money of a pot or payer, in yuan.</summary>
/// <param name="Pot">The pot's name, or the payer's.</param>
/// <param name="Year">Whose money.</param>
public sealed record PotYear(string Pot, int Year)
{
    /// <summary>Null for a payer without a pot: there is no ceiling then, and nothing is available or not.</summary>
    public decimal? Available { get; init; }

    public decimal Reserved { get; init; }

    public decimal Committed { get; init; }

    /// <summary>Less what was clawed back.</summary>
    public decimal Paid { get; init; }

    /// <summary>Less what was withdrawn again.</summary>
    public decimal Appropriated { get; init; }

    /// <summary>From the year before: what was free, what claims held, and what the bank sent back of a closed year's payments.</summary>
    public decimal CarriedIn { get; init; }

    /// <summary>Into the next year.</summary>
    public decimal CarriedOut { get; init; }

    /// <summary>What the year's closing gave back to where it came from, and what was clawed back after it.</summary>
    public decimal GivenBack { get; init; }

    /// <summary>Clawed back.</summary>
    public decimal Returned { get; init; }

    /// <summary>What stands in 来源: below zero by all that was let in.</summary>
    public decimal Source { get; init; }

    /// <summary>Takes no more postings.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What it had to spend: let in or carried in, less what left it again.</summary>
    public decimal Total => Appropriated + CarriedIn - CarriedOut - GivenBack;

    /// <summary>Promised to claims and not paid yet.</summary>
    public decimal Held => Reserved + Committed;
}
