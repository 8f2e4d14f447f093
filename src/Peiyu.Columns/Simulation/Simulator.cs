using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

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
            foreach (var change in Pairs(was, population, will, others))
            {
                sums.Add(change);
                if (change.Before == Status.Met != (change.After == Status.Met) || change.From != change.To)
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
            Pot = sums.Of("pot", change => change.Pot is not null),
            Money = sums.Of("money", change => change.Payer != Tax),
        };
    }

    /// <summary>The awards that are met under either, those of one event side by side.</summary>
    private static IEnumerable<AwardChange> Pairs(AwardColumn? before, Population population, AwardColumn? after, Population others)
    {
        var left = Entries(before, population);
        foreach (var (place, entry) in Entries(after, others))
        {
            left.Remove(place, out var was);
            yield return Change(after!.Policy, entry.Owner, entry.Subject, was.Status, was.Amount, entry.Status, entry.Amount);
        }

        foreach (var was in left.Values)
        {
            yield return Change(after?.Policy ?? before!.Policy, was.Owner, was.Subject, was.Status, was.Amount, after is null ? null : Status.Unmet, null);
        }
    }

    private static AwardChange Change(
        Policy policy, Enterprise? owner, string? subject, Status? before, decimal? from, Status? after, decimal? to) =>
        new(policy, owner, subject, before, from, after, to);

    /// <summary>By the place in the file and the stage: the same for both plans, for they read the same tables.</summary>
    private static Dictionary<(int Order, string? Stage), Entry> Entries(AwardColumn? award, Population population)
    {
        var entries = new Dictionary<(int, string?), Entry>();
        for (var i = 0; i < (award?.Count ?? 0); i++)
        {
            if (award!.StatusOf(i) == Status.Met)
            {
                var record = award.Policy.At.Count == 0
                    ? population.Enterprises[award.RowOf(i)].Record
                    : population.Cases(award.Policy.On)[award.RowOf(i)];
                entries[(record.Order, award.StageOf(i)?.Stage)] =
                    new(record.Enterprise, record.Text(award.Policy.Subject), Status.Met, award.AmountOf(i));
            }
        }

        return entries;
    }

    private readonly record struct Entry(Enterprise? Owner, string? Subject, Status? Status, decimal? Amount);
}
