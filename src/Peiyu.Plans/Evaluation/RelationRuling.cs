using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>What becomes of awards that meet, given in their order.</summary>
/// <param name="relation">The relation.</param>
/// <param name="isLevel">Whether two of them have the same turn; asked where they share.</param>
/// <param name="weightOf">By what they share.</param>
internal sealed class RelationRuling<T>(Relation relation, Func<T, T, bool> isLevel, Func<T, decimal> weightOf)
    where T : Meeting
{
    private const decimal FenOfYuan = 100;

    /// <param name="meetings">In order.</param>
    /// <param name="limit">In yuan; only for <see cref="RelationRule.AtMost"/>.</param>
    public void Apply(IReadOnlyList<T> meetings, decimal limit)
    {
        switch (relation.Rule)
        {
            case RelationRule.Highest:
                KeepHighest(meetings);
                break;
            case RelationRule.Difference:
                CutInOrder(meetings, meeting => meeting.Sum);
                break;
            case RelationRule.AtMost when relation.IsShared:
                Share(meetings, limit);
                break;
            default:
                CutInOrder(meetings, _ => limit);
                break;
        }
    }

    private void KeepHighest(IReadOnlyList<T> meetings)
    {
        if (relation.Months is null)
        {
            KeepOnly(meetings, meetings.MaxBy(meeting => meeting.Sum));
            return;
        }

        for (var at = 0; at < meetings.Count; at++)
        {
            meetings[at].To = HasHigher(meetings, at) ? 0 : meetings[at].Sum;
        }
    }

    private static void KeepOnly(IReadOnlyList<T> meetings, T? kept)
    {
        foreach (var meeting in meetings)
        {
            meeting.To = meeting == kept ? meeting.Sum : 0;
        }
    }

    /// <summary>Of equal ones the first is the higher.</summary>
    private bool HasHigher(IReadOnlyList<T> meetings, int at)
    {
        for (var other = 0; other < meetings.Count; other++)
        {
            if (other != at && Meet(meetings[other], meetings[at])
                && (meetings[other].Sum > meetings[at].Sum || (meetings[other].Sum == meetings[at].Sum && other < at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each up to what is asked for it, less what those before it got.</summary>
    private void CutInOrder(IReadOnlyList<T> meetings, Func<T, decimal> upTo)
    {
        var (done, all) = (new List<T>(), 0m);
        foreach (var meeting in meetings)
        {
            var got = relation.Months is null ? all : done.Where(earlier => Meet(earlier, meeting)).Sum(earlier => earlier.To);
            meeting.To = UpTo(upTo(meeting) - got, meeting.Sum);
            all += meeting.To;
            done.Add(meeting);
        }
    }

    /// <summary>What is cut is cut to whole fen.</summary>
    private static decimal UpTo(decimal limit, decimal sum) => limit >= sum ? sum : limit <= 0 ? 0 : decimal.Floor(limit * FenOfYuan) / FenOfYuan;

    private void Share(IReadOnlyList<T> meetings, decimal limit)
    {
        var left = Math.Max(0, limit);
        for (var start = 0; start < meetings.Count;)
        {
            var level = meetings.Skip(start).TakeWhile(other => isLevel(meetings[start], other)).ToList();
            Sharing.Apply(left, level, weightOf);
            left -= level.Sum(meeting => meeting.To);
            start += level.Count;
        }
    }

    private bool Meet(T earlier, T later) => relation.Months is not { } months
        || (earlier.EventOn is { } one && later.EventOn is { } other
            && (one <= other ? one.AddMonths(months) > other : other.AddMonths(months) > one));
}
