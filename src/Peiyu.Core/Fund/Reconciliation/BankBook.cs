using Peiyu.Core.Data;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>How the ledger and the bank's statements agree.</summary>
public sealed class BankBook
{
    private readonly Matcher _matcher;

    internal BankBook(
        IReadOnlyList<BankGroup> matched, IReadOnlyList<BankLine> inBankOnly, IReadOnlyList<LedgerPayment> inLedgerOnly, Matcher matcher) =>
        (Matched, InBankOnly, InLedgerOnly, _matcher) = (matched, inBankOnly, inLedgerOnly, matcher);

    /// <summary>Lines with the payments that they are, the latest first.</summary>
    public IReadOnlyList<BankGroup> Matched { get; }

    /// <summary>Lines without a payment, the latest first.</summary>
    public IReadOnlyList<BankLine> InBankOnly { get; }

    /// <summary>Payments, and what came back, that stand in no statement, the latest first.</summary>
    public IReadOnlyList<LedgerPayment> InLedgerOnly { get; }

    /// <summary>Nothing was ever read in.</summary>
    public bool IsEmpty => Matched.Count == 0 && InBankOnly.Count == 0;

    /// <summary>What a line without a payment probably is; null where nothing speaks for one thing alone.</summary>
    public Proposal? Propose(BankLine line) => _matcher.Propose(line);
}
