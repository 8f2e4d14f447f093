namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>A payment, or what came back, as the ledger has it: what a bank's line may be.</summary>
/// <param name="Id">The posting's number.</param>
/// <param name="On">The day that it counts for.</param>
/// <param name="Fen">Paid; below zero for what came back.</param>
/// <param name="CaseKey">The claim's number.</param>
/// <param name="Reference">The payment's reference; null where there is none.</param>
/// <param name="Text">What and for whom.</param>
public sealed record LedgerPayment(long Id, DateOnly On, long Fen, string? CaseKey, string? Reference, string Text)
{
    public decimal Yuan => Fund.Fen.ToYuan(Fen);
}
