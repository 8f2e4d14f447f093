namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>What a bank's line probably is; a person confirms it.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Because">What speaks for it.</param>
public sealed record Proposal(LedgerPayment Payment, string Because);
