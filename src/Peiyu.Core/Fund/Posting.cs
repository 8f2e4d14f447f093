namespace Peiyu.Core.Fund;

/// <summary>What is to be posted (记账).</summary>
/// <param name="Key">What it is posted for, once: claim/SL-2023-0142/payment.</param>
/// <param name="Act">What it does with the money.</param>
/// <param name="Pot">The plan's pot, or the payer (省, 市 …) of an award that no pot owes.</param>
/// <param name="Year">Whose year's money. What a claim holds is found where it stands, also after it was carried into the next.</param>
/// <param name="Yuan">Above zero, whole fen.</param>
/// <param name="On">The day that it counts for, in China.</param>
/// <param name="CaseId">The claim; null for what is about none.</param>
/// <param name="Text">For a person: what and for whom, without numbers of accounts.</param>
public sealed record Posting(string Key, LedgerAct Act, string Pot, int Year, decimal Yuan, DateOnly On, long? CaseId, string Text)
{
    /// <summary>The payment's or bank's reference, or a document number; null where there is none.</summary>
    public string? Reference { get; init; }
}
