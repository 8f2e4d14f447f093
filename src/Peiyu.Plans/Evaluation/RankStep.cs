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
        foreach (var group in asked.GroupBy(entry => entry.Group, StringComparer.Ordinal).ToList())
        {
            Apply([.. group.Order(Comparer<Entry>.Create(Compare))], Most());
        }
    }

    private void Apply(IReadOnlyList<Entry> entries, decimal most)
    {
        var open = entries.Where(entry => !entry.IsPlaced).ToList();
        var placed = 0;
        foreach (var entry in entries.Where(entry => entry.IsPlaced))
        {
            placed++;
            var before = open.Where(other => other.IsUnknown || Compare(other, entry) < 0).ToList();
            if (before.Count == 0)
            {
                entry.Draft.Rank = placed;
            }

            entry.Draft.Add(Finding(entry, placed, before, most));
        }

        foreach (var entry in open)
        {
            // It would stand behind all that are placed before it.
            var best = entry.IsUnknown ? 1 : entries.Count(other => other.IsPlaced && Compare(other, entry) < 0) + 1;
            entry.Draft.Add(best > most ? Place(FeelBoolean.False, best) : Unplaced(entry));
        }
    }

    private Finding Finding(Entry entry, int best, List<Entry> before, decimal most) =>
        best > most || best + before.Count <= most
            ? Place(FeelBoolean.Of(best <= most), best)
            : new(ranking.Say, Text(entry), FeelNull.Of(
                before.SelectMany(other => other.Missing).DefaultIfEmpty(NameTable.Rank).Distinct().Select(FeelNull.Missing)), [], []);

    private Finding Place(FeelValue holds, int place) =>
        new(ranking.Say, ranking.Most?.Text ?? NameTable.Rank, holds, [], [new(NameTable.Rank, FeelValue.Of(place))]);

    private Finding Unplaced(Entry entry) =>
        new(ranking.Say, Text(entry), FeelNull.Of(entry.Missing.DefaultIfEmpty(NameTable.Rank).Select(FeelNull.Missing)), [], []);

    private static string Text(Entry entry) => entry.Draft.Policy.Rank!.Most?.Text ?? NameTable.Rank;

    private decimal Most() => ranking.Most is { } most && run.Evaluate(most, run).Value is FeelNumber number ? number.Value : decimal.MaxValue;

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
        /// <summary>Whether what it is ordered by is unknown.</summary>
        public bool IsUnknown { get; } = Keys.Any(key => key is FeelNull);

        public bool IsPlaced { get; } = Draft.Status == Status.Met && !Keys.Any(key => key is FeelNull);

        public IEnumerable<string> Missing => [.. Draft.Missing, .. Keys.OfType<FeelNull>().SelectMany(key => key.Cause.Missing)];
    }
}
