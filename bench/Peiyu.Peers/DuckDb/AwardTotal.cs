namespace Peiyu.Peers.DuckDb;

/// <summary>What one award comes to for everybody within the plan year.</summary>
/// <param name="Policy">The policy's id.</param>
/// <param name="Met">How many events or enterprises meet it.</param>
/// <param name="Unknown">How many it can't be told of.</param>
/// <param name="Sum">Yuan of those that meet it.</param>
public sealed record AwardTotal(string Policy, long Met, long Unknown, decimal Sum);
