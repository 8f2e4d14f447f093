using Peiyu.Core.Data;

namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>Lines and payments that were found to be the same money: one of one side, one or several of the other.</summary>
/// <param name="Lines">Never empty.</param>
/// <param name="Payments">Never empty.</param>
public sealed record BankGroup(IReadOnlyList<BankLine> Lines, IReadOnlyList<LedgerPayment> Payments)
{
    public long Fen => Lines.Sum(line => line.Fen);

    /// <summary>The last of the days on which the bank moved the money.</summary>
    public DateOnly On => Lines.Max(line => line.On);
}
