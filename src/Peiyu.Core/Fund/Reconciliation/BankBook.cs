using Peiyu.Core.Data;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>How the ledger and the bank's statements agree.</summary>
/// <param name="Matched">Lines with the payments that they are.</param>
/// <param name="InBankOnly">Lines without a payment, with what each probably is.</param>
/// <param name="InLedgerOnly">Payments, and what came back, that stand in no statement.</param>
public sealed record BankBook(
    IReadOnlyList<(BankLine Line, LedgerPayment Payment)> Matched,
    IReadOnlyList<(BankLine Line, Proposal? Proposal)> InBankOnly,
    IReadOnlyList<LedgerPayment> InLedgerOnly)
{
    /// <summary>Nothing was ever read in.</summary>
    public bool IsEmpty => Matched.Count == 0 && InBankOnly.Count == 0;
}
