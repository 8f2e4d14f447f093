using Peiyu.Columns.Operators;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>The award that another is worked out from (配套), for the same event: whether it is met, and its sum as 基数.</summary>
internal sealed class MatchedAward(Policy policy, AwardColumn? matched, Level level, EntrySource source)
    : NumberOp(level, 2, MinOf(matched), MaxOf(matched))
{
    private const int MostStages = 256;

    private readonly Dictionary<long, int> _entries = Entries(matched);
    private readonly int[] _stages = [.. policy.At.Select(stage => matched?.Policy.At.TakeWhile(other => other != stage).Count() ?? 0)];

    public Status StatusOf(int entry) => Find(entry) is { } found ? matched!.Entries.Conditions[found] : Status.Unmet;

    protected override void Run(Frame frame, NumberVector result)
    {
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (Find(frame.Parents[i]) is { } found && matched!.Entries.Sums[found] != AwardColumn.NoSum)
            {
                result.Values[i] = matched.Entries.Sums[found];
                Bits.Set(result.Known, i);
            }
        }
    }

    private int? Find(int entry) =>
        _entries.TryGetValue(((long)source.Entries.Rows[entry] * MostStages) + _stages[source.Entries.Stages[entry]], out var found) ? found : null;

    private static Dictionary<long, int> Entries(AwardColumn? matched)
    {
        var entries = new Dictionary<long, int>();
        for (var entry = 0; entry < (matched?.Count ?? 0); entry++)
        {
            entries[((long)matched!.Entries.Rows[entry] * MostStages) + matched.Entries.Stages[entry]] = entry;
        }

        return entries;
    }

    private static Int128 MinOf(AwardColumn? matched) => Known(matched).DefaultIfEmpty().Min();

    private static Int128 MaxOf(AwardColumn? matched) => Known(matched).DefaultIfEmpty().Max();

    private static IEnumerable<long> Known(AwardColumn? matched) => matched?.Entries.Sums.Take(matched.Count).Where(sum => sum != AwardColumn.NoSum) ?? [];
}
