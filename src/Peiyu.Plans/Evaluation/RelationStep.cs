using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Lets the awards of a relation bear on each other. One that is not met, or whose amount is unknown, takes nothing and is left
/// as it is.
/// </summary>
internal sealed class RelationStep(PlanRun run, Relation relation)
{
    public void Apply(IEnumerable<Draft> drafts)
    {
        var groups = new OrderedDictionary<string, List<Draft>>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(Takes))
        {
            if (Key(draft) is not { } key)
            {
                continue;
            }

            groups.TryAdd(key, []);
            groups[key].Add(draft);
        }

        foreach (var group in groups.Values)
        {
            Apply(Ordered(group));
        }
    }

    private void Apply(List<Meeting> meetings)
    {
        switch (relation.Rule)
        {
            case RelationRule.Highest:
                KeepHighest(meetings);
                break;
            case RelationRule.Difference:
                CutInOrder(meetings, meeting => meeting.Sum);
                break;
            default:
                Cap(meetings);
                break;
        }
    }

    private void KeepHighest(List<Meeting> meetings)
    {
        foreach (var meeting in meetings)
        {
            var higher = meetings.Any(other => other != meeting && Meet(other, meeting)
                && (other.Sum > meeting.Sum || (other.Sum == meeting.Sum && meetings.IndexOf(other) < meetings.IndexOf(meeting))));
            meeting.To = higher ? 0 : meeting.Sum;
        }

        Cut(meetings);
    }

    /// <summary>Each up to what is asked for it, less what those before it got.</summary>
    private void CutInOrder(List<Meeting> meetings, Func<Meeting, decimal> upTo)
    {
        var done = new List<Meeting>();
        foreach (var meeting in meetings)
        {
            var got = done.Where(earlier => Meet(earlier, meeting)).Sum(earlier => earlier.To);
            meeting.To = Math.Clamp(upTo(meeting) - got, 0, meeting.Sum);
            done.Add(meeting);
        }

        Cut(meetings);
    }

    private void Cap(List<Meeting> meetings)
    {
        var limit = run.Evaluate(relation.Limit!, meetings[0].Draft.Scope);
        if (limit.Value is not FeelNumber { Value: var most })
        {
            foreach (var meeting in meetings)
            {
                meeting.Draft.Add(limit.As(relation.Say, relation.Limit!.Text));
            }

            return;
        }

        if (!relation.IsShared)
        {
            CutInOrder(meetings, _ => most);
            return;
        }

        var left = Math.Max(0, most);
        foreach (var tied in InTurn(meetings))
        {
            Sharing.Apply(left, tied, meeting => Weight(meeting));
            left -= tied.Sum(meeting => meeting.To);
        }

        Cut(meetings);
    }

    private decimal Weight(Meeting meeting) => relation.ShareBy is not { } by ? meeting.Sum
        : run.Evaluate(by, meeting.Draft.Scope).Value is FeelNumber weight ? Math.Max(0, weight.Value) : 0;

    /// <summary>Those of the same order together.</summary>
    private static IEnumerable<List<Meeting>> InTurn(List<Meeting> meetings)
    {
        for (var start = 0; start < meetings.Count;)
        {
            var tied = meetings.Skip(start).TakeWhile(other => ValueOrder.Compare(other.Keys, meetings[start].Keys) == 0).ToList();
            yield return tied;
            start += tied.Count;
        }
    }

    private void Cut(List<Meeting> meetings) => meetings.ForEach(meeting => meeting.Draft.Clip(relation.Say, relation.Clause, meeting.To));

    private bool Meet(Meeting earlier, Meeting later) => relation.Months is not { } months
        || (earlier.Draft.EventOn is { } one && later.Draft.EventOn is { } other
            && (one <= other ? one.AddMonths(months) > other : other.AddMonths(months) > one));

    private List<Meeting> Ordered(IEnumerable<Draft> drafts) =>
        [.. drafts.Select(draft => new Meeting(draft, [.. relation.Order.Select(key => run.Evaluate(key, draft.Scope).Value)]))
            .Order(Comparer<Meeting>.Create((left, right) => ValueOrder.Compare(left.Keys, right.Keys) is var order && order != 0
                ? order
                : left.Draft.Order.CompareTo(right.Draft.Order)))];

    private bool Takes(Draft draft) => draft is { Conditions: Status.Met, Amount: not null } && (relation.Lifetime || draft.Status == Status.Met);

    /// <summary>Where it is unknown whom an award meets, so is the award: nobody gets round a limit by an empty cell.</summary>
    private string? Key(Draft draft)
    {
        if (relation.Per is not { } per)
        {
            return draft.Subject;
        }

        var key = run.Evaluate(per, draft.Scope);
        if (key.Value is not FeelNull)
        {
            return key.Value.ToString();
        }

        draft.Add(key.As(relation.Say, per.Text));
        return null;
    }
}
