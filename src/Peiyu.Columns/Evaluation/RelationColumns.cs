using Peiyu.Columns.Compiling;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>Lets the awards of a relation bear on each other, as the one-by-one evaluation does.</summary>
/// <param name="relation">The relation.</param>
/// <param name="store">The population.</param>
/// <param name="ask">What rules say of some of an award's entries.</param>
internal sealed class RelationColumns(
    Relation relation, ColumnStore store, Func<AwardColumn, IReadOnlyList<PlanExpression>, int[], EntryKey[][]> ask)
{
    private readonly Dictionary<EntryKey, List<EntryMeeting>> _groups = [];

    /// <param name="awards">Worked out, in the order that the relation names them.</param>
    public void Apply(IEnumerable<AwardColumn> awards)
    {
        foreach (var award in awards)
        {
            Gather(award);
        }

        foreach (var group in _groups.Values)
        {
            // What is equal in all stays as it was gathered.
            Apply([.. group.Order(Comparer<EntryMeeting>.Create((left, right) =>
                left.CompareTurn(right) is var order && order != 0 ? order : left.Order.CompareTo(right.Order)))]);
        }
    }

    private void Gather(AwardColumn award)
    {
        if (award.Exact.Count > 0)
        {
            throw new NotInColumnsException("前面的奖补有的金额不能成列");
        }

        var entries = award.Entries;
        var asked = Enumerable.Range(0, award.Count).Where(entry => entries.Takes(entry, relation.Lifetime)).ToArray();
        var turns = ask(award, relation.Order, asked);
        var (keys, limits, weights) = (Ask(award, relation.Per, asked), Ask(award, relation.Limit, asked), Ask(award, relation.ShareBy, asked));
        var (subjects, table) = (new Subjects(store, award.Policy), store.Table(award.Policy.On));
        for (var at = 0; at < asked.Length; at++)
        {
            var row = entries.Rows[asked[at]];
            var key = keys is not null ? keys[at] : subjects[row];
            if (key.IsKnown)
            {
                Add(key, new(entries, asked[at], store.PlaceOf(table, row))
                {
                    Turn = Array.ConvertAll(turns, turn => turn[at]),
                    Limit = limits?[at],
                    Weight = weights is null ? null : weights[at] is { Sort: KeySort.Number, Number: > 0 and var weight } ? weight : 0,
                });
            }
            else if (keys is not null)
            {
                entries.Conditions[asked[at]] = Status.Unknown;
            }
        }
    }

    private EntryKey[]? Ask(AwardColumn award, PlanExpression? rule, int[] asked) => rule is null ? null : ask(award, [rule], asked)[0];

    private void Add(EntryKey key, EntryMeeting meeting)
    {
        if (!_groups.TryGetValue(key, out var group))
        {
            _groups.Add(key, group = []);
        }

        group.Add(meeting);
    }

    private void Apply(List<EntryMeeting> meetings)
    {
        if (meetings[0].Limit is { Sort: not KeySort.Number } limit)
        {
            meetings.ForEach(meeting => meeting.LeaveOpen(limit));
            return;
        }

        new RelationRuling<EntryMeeting>(relation, (left, right) => left.CompareTurn(right) == 0, meeting => meeting.Weight ?? meeting.Sum)
            .Apply(meetings, meetings[0].Limit?.Number ?? 0);
        meetings.ForEach(meeting => meeting.Cut());
    }
}
