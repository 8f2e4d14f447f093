namespace Peiyu.Core.Entry;

/// <summary>Something that was once said about a case.</summary>
/// <param name="Id">The event's number, later ones higher.</param>
/// <param name="Fields">The fields that were said; null where the case was taken back.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record PastEvent(long Id, IReadOnlyList<PastField>? Fields, Origin Origin);
