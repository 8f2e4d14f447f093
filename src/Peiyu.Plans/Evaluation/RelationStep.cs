using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>
/// Lets the awards of a relation bear on each other. One that is not met, or whose amount is unknown or not above zero, takes nothing and is left
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

    private void Apply(List<DraftMeeting> meetings)
    {
        var limit = relation.Limit is { } rule ? run.Evaluate(rule, meetings[0].Draft.Scope) : null;
        if (limit is { Value: not FeelNumber })
        {
            meetings.ForEach(meeting => meeting.Draft.Add(limit.As(relation.Say, relation.Limit!.Text)));
            return;
        }

        new RelationRuling<DraftMeeting>(relation, (left, right) => ValueOrder.Compare(left.Keys, right.Keys) == 0, Weight)
            .Apply(meetings, (limit?.Value as FeelNumber)?.Value ?? 0);
        meetings.ForEach(meeting => meeting.Draft.Clip(relation.Say, relation.Clause, meeting.To));
    }

    private decimal Weight(DraftMeeting meeting) => relation.ShareBy is not { } by ? meeting.Sum
        : run.Evaluate(by, meeting.Draft.Scope).Value is FeelNumber weight ? Math.Max(0, weight.Value) : 0;

    private List<DraftMeeting> Ordered(IEnumerable<Draft> drafts) =>
        [.. drafts.Select(draft => new DraftMeeting(draft, [.. relation.Order.Select(key => run.Evaluate(key, draft.Scope).Value)]))
            .Order(Comparer<DraftMeeting>.Create((left, right) => ValueOrder.Compare(left.Keys, right.Keys) is var order && order != 0
                ? order
                : left.Draft.Order.CompareTo(right.Draft.Order)))];

    private bool Takes(Draft draft) => draft is { Conditions: Status.Met, Amount: > 0 } && (relation.Lifetime || draft.Status == Status.Met);

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

    private sealed class DraftMeeting(Draft draft, IReadOnlyList<FeelValue> keys) : Meeting(draft.Amount!.Value, draft.EventOn)
    {
        public Draft Draft => draft;

        /// <summary>By what its turn is decided.</summary>
        public IReadOnlyList<FeelValue> Keys => keys;
    }
}
