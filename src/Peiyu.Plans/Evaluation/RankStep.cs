using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Gives the awards of a policy their places. Those that are not met have none; one that may yet be met could still push others
/// back, so a place behind it is unknown, and whether it wins is known only where that makes no difference.
/// </summary>
internal sealed class RankStep(PlanRun run, Ranking ranking)
{
    public void Apply(IReadOnlyList<Draft> drafts)
    {
        var asked = drafts.Where(draft => draft.Status != Status.Unmet)
            .Select(draft => new Entry(draft, Group(draft), [.. ranking.By.Select(key => run.Evaluate(key.Value, draft.Scope).Value)])).ToList();
        var most = Most(ranking, run);
        foreach (var group in asked.GroupBy(entry => entry.Group, StringComparer.Ordinal).ToList())
        {
            Apply([.. group.Order(Comparer<Entry>.Create(Compare))], most);
        }
    }

    /// <summary>How many win: the same for all.</summary>
    public static decimal Most(Ranking ranking, PlanRun run) =>
        ranking.Most is { } most && run.Evaluate(most, run).Value is FeelNumber number ? number.Value : decimal.MaxValue;

    private void Apply(IReadOnlyList<Entry> entries, decimal most)
    {
        var places = Place.Of([.. entries.Select(entry => entry.Standing)], at => Compare(entries[at - 1], entries[at]) == 0);
        var missing = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        Note(missing, entries.Where(entry => entry.Standing == Standing.Unknown));
        for (var at = 0; at < places.Length; at++)
        {
            var (entry, place) = (entries[at], places[at]);
            entry.Draft.Rank = place.Rank;
            if (!place.IsPlaced)
            {
                Note(missing, [entry]);
            }

            entry.Draft.Add(place.Wins(most) is { } wins
                ? new(ranking.Say, Text, FeelBoolean.Of(wins), [], [new(NameTable.Rank, FeelValue.Of(place.Best))])
                : new(ranking.Say, Text, Missing(place.IsPlaced ? missing.Keys : entry.Missing), [], []));
        }
    }

    private string Text => ranking.Most?.Text ?? NameTable.Rank;

    private static void Note(OrderedDictionary<string, bool> missing, IEnumerable<Entry> entries)
    {
        foreach (var name in entries.SelectMany(entry => entry.Missing))
        {
            missing.TryAdd(name, true);
        }
    }

    private static FeelNull Missing(IEnumerable<string> names) =>
        FeelNull.Of(names.DefaultIfEmpty(NameTable.Rank).Distinct().Select(FeelNull.Missing));

    /// <summary>An unknown group is one of its own.</summary>
    private string Group(Draft draft) => ranking.Among is { } among
        ? run.Evaluate(among, draft.Scope).Value.ToString() ?? ""
        : "";

    private int Compare(Entry left, Entry right)
    {
        for (var i = 0; i < ranking.By.Count; i++)
        {
            var order = ValueOrder.Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
            {
                return ranking.By[i].Descending && left.Keys[i] is not FeelNull && right.Keys[i] is not FeelNull ? -order : order;
            }
        }

        return left.Draft.Order.CompareTo(right.Draft.Order);
    }

    private sealed record Entry(Draft Draft, string Group, IReadOnlyList<FeelValue> Keys)
    {
        public Standing Standing { get; } = Keys.Any(key => key is FeelNull) ? Standing.Unknown
            : Draft.Status == Status.Met ? Standing.Placed
            : Standing.Open;

        public IEnumerable<string> Missing => [.. Draft.Missing, .. Keys.OfType<FeelNull>().SelectMany(key => key.Cause.Missing)];
    }
}
