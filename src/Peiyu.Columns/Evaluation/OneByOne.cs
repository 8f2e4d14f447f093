using Peiyu.Columns.Storage;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Columns.Evaluation;

/// <summary>The other way for a policy that has no form in columns.</summary>
internal sealed class OneByOne
{
    private readonly Plan _plan;
    private readonly Population? _population;
    private readonly AwardRun _awards;
    private readonly Dictionary<string, IReadOnlyList<Draft>> _done = new(StringComparer.Ordinal);

    public OneByOne(Plan plan, ColumnStore store, DateOnly asOf)
    {
        (_plan, _population) = (plan, store.Population);
        _awards = new(new(plan, store.Population ?? new(), asOf));
    }

    public AwardColumn Of(Policy policy, string why)
    {
        if (_population is null)
        {
            throw new InvalidOperationException($"政策“{policy.Id}”不能按列计算：{why}。");
        }

        var drafts = Drafts(policy);
        var rows = Places(policy);
        var entries = new AwardEntries(drafts.Count);
        var column = new AwardColumn(policy, entries) { OneByOne = why, HasEvents = policy.On != _plan.Register, OtherYears = true };
        var ranks = policy.Rank is null ? null : entries.BeginRanks();
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var stage = draft.Stage is { } at ? policy.At.TakeWhile(other => other != at).Count() : 0;
            entries.Add(
                rows[(object?)draft.Record ?? draft.Enterprise!], (byte)stage, draft.EventOn?.DayNumber ?? IntVector.None, draft.InYear is { Status: Status.Unmet });
            entries.Conditions[i] = draft.Conditions;
            if (ranks is not null)
            {
                ranks[i] = draft.Rank ?? 0;
            }

            if (draft.Amount is { } amount && !TryFen(amount, out entries.Sums[i]))
            {
                entries.Sums[i] = AwardColumn.NoSum;
                column.Exact.Add(i, amount);
            }
        }

        return column;
    }

    /// <summary>What it is worked out from is worked out before it, once.</summary>
    private IReadOnlyList<Draft> Drafts(Policy policy)
    {
        if (!_done.TryGetValue(policy.Id, out var drafts))
        {
            if (policy.MatchOf is { } matched && _plan.Policy(matched) is { } first)
            {
                Drafts(first);
            }

            _done.Add(policy.Id, drafts = _awards.Of(policy));
        }

        return drafts;
    }

    private Dictionary<object, int> Places(Policy policy)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        IEnumerable<object> all = policy.On == _plan.Register ? _population!.Enterprises : _population!.Cases(policy.On);
        foreach (var one in all)
        {
            places.Add(one, places.Count);
        }

        return places;
    }

    private static bool TryFen(decimal amount, out long fen) =>
        Scaled.TryScale(amount, 2, out fen) && Scaled.ScaleOf(amount) <= 2;
}
