namespace Peiyu.Peers.DuckDb;

/// <summary>What an award comes to for one event or enterprise.</summary>
/// <param name="Row">The place among the enterprises, or among the cases of the policy's kind.</param>
/// <param name="Stage">The place of the event among the policy's stages.</param>
/// <param name="Met">Null where it can't be told.</param>
/// <param name="Amount">Yuan; null where it is not known or the plan gives none.</param>
public sealed record AwardEntry(int Row, int Stage, bool? Met, decimal? Amount);
