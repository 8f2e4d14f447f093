namespace Peiyu.Core.Proofs;

/// <summary>What came of holding the claims, the records and the ledger against each other.</summary>
/// <param name="Claims">All of them, by their number in the database.</param>
/// <param name="Faults">What does not hold, one sentence each; empty where the books are whole.</param>
/// <param name="Records">How many records of who did what were proven.</param>
public sealed record BookProof(IReadOnlyList<ProvenClaim> Claims, IReadOnlyList<string> Faults, long Records);
