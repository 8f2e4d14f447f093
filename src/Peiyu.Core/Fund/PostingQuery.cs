namespace Peiyu.Core.Fund;

/// <summary>Which postings are looked for; null and empty: any.</summary>
/// <param name="Pot">A pot or payer.</param>
/// <param name="Year">Whose year's money.</param>
/// <param name="Act">What was done.</param>
/// <param name="Text">In the words, the key, the reference, the claim's number or the name of who posted.</param>
public sealed record PostingQuery(string? Pot = null, int? Year = null, LedgerAct? Act = null, string Text = "")
{
    public static PostingQuery Everything { get; } = new();
}
