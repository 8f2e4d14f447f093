using Peiyu.Core.Data;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>What a bank's line probably is; a person confirms it.</summary>
/// <param name="Lines">The line, and others that make the same payment together with it.</param>
/// <param name="Payments">The payment, or several that were paid in one sum.</param>
/// <param name="Because">What speaks for it.</param>
public sealed record Proposal(IReadOnlyList<BankLine> Lines, IReadOnlyList<LedgerPayment> Payments, string Because);
