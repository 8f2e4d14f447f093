using Peiyu.Columns.Compiling;
using Peiyu.Columns.Operators;
using Peiyu.Columns.Storage;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Columns.Evaluation;

/// <summary>What the awards of a policy that stands before come to for the same subject: 应得("purchase-grant").</summary>
internal sealed class GainedSums
{
    private readonly Dictionary<string, (long Fen, bool IsKnown)> _sums = new(StringComparer.Ordinal);
    private (long Fen, bool IsKnown) _ofNobody = (0, true);

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
        var all = subjects.Words.Select(sums.Of).Append(sums._ofNobody).ToList();
        return new IntNumber(new LookUp(subjects.Codes, row.Rows), [.. all.Select(sum => sum.Fen)], [.. all.Select(sum => sum.IsKnown)], 2);
    }

    private static long? FenOf(AwardEntries entries, int entry) =>
        entries.Conditions[entry] == Status.Met && entries.Sums[entry] != AwardColumn.NoSum ? entries.Sums[entry] : null;

    private (long Fen, bool IsKnown) Of(string subject) => _sums.GetValueOrDefault(subject, (0, true));

    private void Add(string? subject, long? fen)
    {
        var (sum, isKnown) = subject is null ? _ofNobody : Of(subject);
        var next = (checked(sum + (fen ?? 0)), isKnown && fen is not null);
        if (subject is null)
        {
            _ofNobody = next;
        }
        else
        {
            _sums[subject] = next;
        }
    }
}
