using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>A ceiling that several awards of one subject share, the earlier ones first.</summary>
internal static class SharedCap
{
    /// <param name="clip">The ceiling.</param>
    /// <param name="drafts">The awards of one policy.</param>
    /// <param name="limitOf">Works the ceiling out in yuan.</param>
    /// <param name="heard">Told of each award, before it is cut, and what was left for it.</param>
    public static void Apply(
        Clip.AtMostTogether clip, IEnumerable<Draft> drafts, Func<Draft, decimal> limitOf, Action<Clip, decimal, decimal> heard)
    {
        foreach (var subject in drafts.Where(draft => Takes(clip, draft)).GroupBy(draft => draft.Subject, StringComparer.Ordinal))
        {
            decimal? left = null;
            foreach (var draft in subject.Order(new InOrder(clip.Order)))
            {
                left ??= limitOf(draft);
                heard(clip, draft.Amount!.Value, left.Value);
                draft.Clip(clip, Math.Min(draft.Amount!.Value, left.Value));
                left -= draft.Amount!.Value;
            }
        }
    }

    /// <summary>An award that is not met, or whose amount is unknown or not above zero, takes nothing.</summary>
    private static bool Takes(Clip.AtMostTogether clip, Draft draft) =>
        draft is { Subject: not null, Conditions: Status.Met, Amount: > 0 }
        && (clip.Lifetime || draft.Status == Status.Met);

    /// <summary>By the clip's fields, then as in the file.</summary>
    private sealed class InOrder(IReadOnlyList<Field> fields) : IComparer<Draft>
    {
        public int Compare(Draft? x, Draft? y)
        {
            var (left, right) = (x!.Record!, y!.Record!);
            foreach (var field in fields)
            {
                var order = ValueOrder.Compare(left[field], right[field]);
                if (order != 0)
                {
                    return order;
                }
            }

            return left.Order.CompareTo(right.Order);
        }
    }
}
