namespace Peiyu.Core.Audit;

/// <summary>What came of proving the chain.</summary>
/// <param name="Entries">How many entries hold, from the first.</param>
/// <param name="LastHash">The hash of the last that holds: noted elsewhere it proves later that none was cut off.</param>
/// <param name="Break">The first that does not hold; null where all do.</param>
public sealed record AuditVerification(long Entries, string LastHash, AuditBreak? Break);
