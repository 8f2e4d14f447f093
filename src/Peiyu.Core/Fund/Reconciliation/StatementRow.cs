namespace Peiyu.Core.Fund.Reconciliation;

/// <summary>A line of a bank statement as far as anything of it is kept: no account numbers.</summary>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="On">The day of the transaction.</param>
/// <param name="Fen">Paid out; below zero for what came back.</param>
/// <param name="Reference">The bank's number and what was written as the purpose; empty where there is neither.</param>
/// <param name="Payee">The other side's name; empty where there is none.</param>
internal sealed record StatementRow(int Number, DateOnly On, long Fen, string Reference, string Payee);
