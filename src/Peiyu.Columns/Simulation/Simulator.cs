namespace Peiyu.Columns.Simulation;

/// <summary>Compares what two plans say about the same population on a day.</summary>
public static class Simulator
{
    private const string Tax = "税";

    /// <param name="before">The plan's answer.</param>
    /// <param name="after">The changed plan's, about the same tables.</param>
    /// <exception cref="ArgumentException">A store holds columns alone: there is nobody to name.</exception>
    public static SimulationResult Compare(ColumnAnswer before, ColumnAnswer after)
    {
        var population = before.Store.Population ?? throw new ArgumentException("The store has no population.", nameof(before));
        var others = after.Store.Population ?? throw new ArgumentException("The store has no population.", nameof(after));
        var (sums, changes) = (new SimulationSums(before.Plan), new List<AwardChange>());
        foreach (var id in before.Awards.Concat(after.Awards).Select(award => award.Policy.Id).Distinct(StringComparer.Ordinal))
        {
            var was = before.Awards.FirstOrDefault(award => award.Policy.Id == id);
            var will = after.Awards.FirstOrDefault(award => award.Policy.Id == id);
            foreach (var change in new AwardPairs(was, population, will, others).Met())
            {
                sums.Add(change);
                if (change.IsChange)
                {
                    changes.Add(change);
                }
            }
        }

        return new(
            before.Plan,
            after.Plan,
            sums.Policies,
            sums.Payers,
            sums.Units,
            [.. changes.OrderByDescending(change => Math.Abs(change.Difference)).ThenBy(change => change.Subject, StringComparer.Ordinal)])
        {
            Pot = sums.Of("pot", policy => policy.Pot is not null),
            Money = sums.Of("money", policy => policy.Payer != Tax),
        };
    }
}
