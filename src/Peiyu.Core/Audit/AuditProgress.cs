namespace Peiyu.Core.Audit;

/// <summary>How far the proving of the chain is.</summary>
/// <param name="Done">Up to which entry it is proven.</param>
/// <param name="Total">The last entry when it began.</param>
public sealed record AuditProgress(long Done, long Total);
