using Peiyu.Feel.Ast;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Walks the items of one or several iterators.</summary>
internal static class Iteration
{
    /// <summary>More rounds than any rule needs; a slip such as 1..1e12 must not exhaust the memory.</summary>
    internal const int Limit = 1_000_000;

    internal static FeelNull TooMany { get; } = FeelNull.Because($"循环超过 {Limit} 次");

    /// <summary>Visits every combination until told to stop. C# null, or why there was nothing to walk.</summary>
    internal static FeelNull? Walk(IReadOnlyList<Iterator> iterators, Frame frame, Func<Frame, bool> visit)
    {
        var rounds = 0;
        var (_, failure) = Walk(iterators, 0, frame, inner => ++rounds <= Limit && visit(inner));
        return rounds > Limit ? TooMany : failure;
    }

    private static (bool Goes, FeelNull? Failure) Walk(
        IReadOnlyList<Iterator> iterators, int index, Frame frame, Func<Frame, bool> visit)
    {
        if (index == iterators.Count)
            return (visit(frame), null);
        if (!TryItems(iterators[index], frame, out var items, out var failure))
            return (false, failure);
        foreach (var item in items)
        {
            var taken = frame.Trace?.Begin(iterators[index].Variable) ?? -1;
            var (goes, inner) = Walk(iterators, index + 1, frame.With(iterators[index].Name, item), visit);
            frame.Trace?.End(taken, item);
            if (!goes)
                return (false, inner);
        }
        return (true, null);
    }

    private static bool TryItems(
        Iterator iterator, Frame frame, out IEnumerable<FeelValue> items, out FeelNull? failure)
    {
        var from = iterator.From.Evaluate(frame);
        if (iterator.To is not null)
            return Sequence.TryWalk(from, iterator.To.Evaluate(frame), out items, out failure);
        items = (from as FeelList)?.Items ?? [from];
        failure = from as FeelNull;
        return from is FeelRange range ? Sequence.TryWalk(range, out items, out failure) : failure is null;
    }
}
