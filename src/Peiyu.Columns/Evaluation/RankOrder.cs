using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Gives the entries of a policy their places, as the one-by-one evaluation does.</summary>
/// <param name="ranking">The policy's order.</param>
/// <param name="entries">Judged, without sums.</param>
/// <param name="asked">Those that are met or may yet be.</param>
/// <param name="keys">What the order goes by, for each of those asked; last the group, where the order has groups.</param>
/// <param name="orders">The place in the population of each of those asked, for what is otherwise equal.</param>
internal sealed class RankOrder(Ranking ranking, AwardEntries entries, int[] asked, EntryKey[][] keys, int[] orders)
{
    public static IReadOnlyList<PlanExpression> Rules(Ranking ranking) =>
        [.. ranking.By.Select(key => key.Value), .. ranking.Among is { } among ? new[] { among } : []];

    public void Apply(decimal most)
    {
        entries.BeginRanks();
        var all = Enumerable.Range(0, asked.Length);
        foreach (var group in ranking.Among is null ? [all] : all.GroupBy(at => keys[^1][at]).AsEnumerable<IEnumerable<int>>())
        {
            Apply(group.ToArray(), most);
        }
    }

    private void Apply(int[] group, decimal most)
    {
        Array.Sort(group, (left, right) => Compare(left, right) is var order && order != 0 ? order : left.CompareTo(right));
        var standing = Array.ConvertAll(group, StandingOf);
        var places = Place.Of(standing, at => Compare(group[at - 1], group[at]) == 0);
        for (var at = 0; at < group.Length; at++)
        {
            var entry = asked[group[at]];
            entries.Ranks![entry] = places[at].Rank ?? 0;
            if (places[at].Wins(most) is not true and var wins)
            {
                entries.Conditions[entry] = wins is false ? Status.Unmet : Status.Unknown;
            }
        }
    }

    private Standing StandingOf(int at)
    {
        for (var key = 0; key < ranking.By.Count; key++)
        {
            if (!keys[key][at].IsKnown)
            {
                return Standing.Unknown;
            }
        }

        return entries.Conditions[asked[at]] == Status.Met ? Standing.Placed : Standing.Open;
    }

    private int Compare(int left, int right)
    {
        for (var i = 0; i < ranking.By.Count; i++)
        {
            var (one, other) = (keys[i][left], keys[i][right]);
            var order = one.CompareTo(other);
            if (order != 0)
            {
                return ranking.By[i].Descending && one.IsKnown && other.IsKnown ? -order : order;
            }
        }

        return orders[left].CompareTo(orders[right]);
    }
}
