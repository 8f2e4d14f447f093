using Peiyu.Columns.Operators;
using Peiyu.Columns.Vectors;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>The award that another is worked out from (配套), for the same event: whether it is met, and its sum as 基数.</summary>
internal sealed class MatchedAward(Policy policy, AwardColumn? matched, Level level) : NumberOp(level, 2, MinOf(matched), MaxOf(matched))
{
    private const int MostStages = 256;

    private readonly Dictionary<long, int> _entries = Entries(matched);
    private readonly int[] _stages = [.. policy.At.Select(stage => matched?.Policy.At.TakeWhile(other => other != stage).Count() ?? 0)];
    private AwardBlock? _block;

    /// <summary>Says which entries the frames that follow speak of.</summary>
    public void Begin(AwardBlock block) => _block = block;

    public Status StatusOf(int entry) => Find(entry) is { } found ? matched!.Conditions[found] : Status.Unmet;

    protected override void Run(Frame frame, NumberVector result)
    {
        Array.Clear(result.Known, 0, Bits.Words(frame.Count));
        for (var i = 0; i < frame.Count; i++)
        {
            if (Find(frame.Parents[i]) is { } found && matched!.Sums[found] != AwardColumn.NoSum)
            {
                result.Values[i] = matched.Sums[found];
                Bits.Set(result.Known, i);
            }
        }
    }

    private int? Find(int entry) =>
        _entries.TryGetValue(((long)_block!.Rows[entry] * MostStages) + _stages[_block.Stages[entry]], out var found) ? found : null;

    private static Dictionary<long, int> Entries(AwardColumn? matched)
    {
        var entries = new Dictionary<long, int>();
        for (var entry = 0; entry < (matched?.Count ?? 0); entry++)
        {
            entries[((long)matched!.Rows[entry] * MostStages) + matched.Stages[entry]] = entry;
        }

        return entries;
    }

    private static Int128 MinOf(AwardColumn? matched) => Known(matched).DefaultIfEmpty().Min();

    private static Int128 MaxOf(AwardColumn? matched) => Known(matched).DefaultIfEmpty().Max();

    private static IEnumerable<long> Known(AwardColumn? matched) => matched?.Sums.Where(sum => sum != AwardColumn.NoSum) ?? [];
}
