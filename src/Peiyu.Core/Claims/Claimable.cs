using Peiyu.Plans.Evaluation;

namespace Peiyu.Core.Claims;

/// <summary>An award that an enterprise is entitled to, and what has become of it.</summary>
/// <param name="Right">The award with its reasons.</param>
/// <param name="ClaimId">The claim that was made; null where none is open or paid.</param>
/// <param name="State">That claim's state; null likewise.</param>
/// <param name="Number">That claim's number; null likewise.</param>
public sealed record Claimable(Entitlement Right, long? ClaimId, string? State, string? Number)
{
    /// <summary>Names it in an address.</summary>
    public string Event => Right.Case ?? "";
}
