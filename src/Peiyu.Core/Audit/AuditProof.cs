namespace Peiyu.Core.Audit;

/// <summary>What is known of the chain.</summary>
/// <param name="Proven">What came of proving it last; null before the first time.</param>
/// <param name="At">When that was, UTC.</param>
public sealed record AuditProof(AuditVerification? Proven, DateTime At)
{
    /// <summary>How far a proof that runs is; null where none does.</summary>
    public AuditProgress? Progress { get; init; }
}
