namespace Peiyu.Core.Proofs;

/// <summary>A claim as its own events and the ledger tell it.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="State">By its last step.</param>
/// <param name="IsPaid">Whether the step that pays was taken.</param>
/// <param name="Payments">How many payments stand in the ledger for it.</param>
public sealed record ProvenClaim(long Id, string State, bool IsPaid, int Payments);
