namespace Peiyu.Core.Fund;

/// <summary>Money let into a pot (拨入) or taken out again (调减), as a person asks for it.</summary>
/// <param name="IsWithdrawal">Taken out.</param>
/// <param name="Year">Whose year's money.</param>
/// <param name="Amount">As written: 10000000, 1,000 万元.</param>
/// <param name="Document">The document's number (文号) by which it happens.</param>
/// <param name="Reason">Why.</param>
/// <param name="Token">Any text that is new for every form: a form sent twice posts once.</param>
public sealed record FundChange(bool IsWithdrawal, int Year, string Amount, string Document, string Reason, string Token);
