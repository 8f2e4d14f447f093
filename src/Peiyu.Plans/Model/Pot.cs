namespace Peiyu.Plans.Model;

/// <summary>A pot of money of the county (资金池).</summary>
/// <param name="Name">综合奖补资金.</param>
/// <param name="Amount">In yuan.</param>
/// <param name="Clause">The clause that sets it up.</param>
public sealed record Pot(string Name, decimal Amount, string Clause);
