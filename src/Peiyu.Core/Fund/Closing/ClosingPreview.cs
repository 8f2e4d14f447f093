namespace Peiyu.Core.Fund.Closing;

/// <summary>What closing a year would do.</summary>
/// <param name="Stand">The year as it stands.</param>
/// <param name="Claims">Those that take money into the next year, by number.</param>
/// <param name="Last">The number of the last posting that was looked at: who confirms has seen everything up to it.</param>
/// <param name="Objection">Why it can't be closed now; null where it can.</param>
public sealed record ClosingPreview(PotYear Stand, IReadOnlyList<ClosingClaim> Claims, long Last, string? Objection);
