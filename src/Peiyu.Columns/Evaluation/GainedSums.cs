using Peiyu.Columns.Compiling;
using Peiyu.Columns.Operators;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>What the awards of a policy that stands before come to for the same subject: 应得("purchase-grant").</summary>
internal sealed class GainedSums
{
    private readonly Dictionary<EntryKey, (long Fen, bool IsKnown)> _sums = [];

    private GainedSums(AwardColumn earlier, Subjects subjects)
    {
        for (var entry = 0; entry < earlier.Count; entry++)
        {
            if (earlier.StatusOf(entry) != Status.Unmet)
            {
                Add(subjects[earlier.RowOf(entry)], FenOf(earlier.Entries, entry));
            }
        }
    }

    /// <summary>By the rows of the policy that asks; unknown where one of the awards is.</summary>
    public static NumberOp Of(AwardColumn? earlier, ColumnStore store, Policy policy, Term.Row row)
    {
        if (earlier is null)
        {
            return new UnknownNumber();
        }

        if (earlier.Exact.Count > 0)
        {
            throw new NotInColumnsException("前面的奖补有的金额不能成列");
        }

        var sums = new GainedSums(earlier, new(store, earlier.Policy));
        var subjects = new Subjects(store, policy);
        var all = subjects.Words.Select(EntryKey.Of).Append(default).Select(sums.Of).ToList();
        return new IntNumber(new LookUp(subjects.Codes, row.Rows), [.. all.Select(sum => sum.Fen)], [.. all.Select(sum => sum.IsKnown)], 2);
    }

    private static long? FenOf(AwardEntries entries, int entry) =>
        entries.Conditions[entry] == Status.Met && entries.Sums[entry] != AwardColumn.NoSum ? entries.Sums[entry] : null;

    private (long Fen, bool IsKnown) Of(EntryKey subject) => _sums.GetValueOrDefault(subject, (0, true));

    private void Add(EntryKey subject, long? fen)
    {
        var (sum, isKnown) = Of(subject);
        _sums[subject] = (checked(sum + (fen ?? 0)), isKnown && fen is not null);
    }
}
