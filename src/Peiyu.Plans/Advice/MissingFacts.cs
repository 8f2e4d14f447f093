using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Advice;

/// <summary>Which missing facts would decide how many awards.</summary>
public static class MissingFacts
{
    /// <summary>Ordered by how many wait for it, then by the money that waits.</summary>
    public static IReadOnlyList<MissingFact> Of(IReadOnlyList<Entitlement> entitlements) =>
    [
        .. entitlements
            .SelectMany(entitlement => entitlement.Missing.Select(name => (Name: name, Entitlement: entitlement)))
            .GroupBy(waiting => waiting.Name, waiting => waiting.Entitlement, StringComparer.Ordinal)
            .Select(group => new MissingFact(group.Key, [.. group], group.Sum(FixedSums.Of)))
            .OrderByDescending(missing => missing.Waiting.Count)
            .ThenByDescending(missing => missing.Sum)
            .ThenBy(missing => missing.Name, CodePoints.Order),
    ];
}
