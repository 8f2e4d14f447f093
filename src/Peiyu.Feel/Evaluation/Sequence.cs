using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The whole numbers or the days from one bound to another.</summary>
internal static class Sequence
{
    /// <summary>From one to the other, upwards or downwards, both included.</summary>
    internal static bool TryWalk(FeelValue from, FeelValue to, out IEnumerable<FeelValue> items, out FeelNull? failure)
    {
        failure = Nulls.Among(from, to);
        items = (from, to) switch
        {
            (FeelNumber a, FeelNumber b) => Count(a.Value, b.Value).Select(number => new FeelNumber(number)),
            (FeelDate a, FeelDate b) => Days(a, b),
            _ => [],
        };
        if (failure is null && (from, to) is not ((FeelNumber, FeelNumber) or (FeelDate, FeelDate)))
            failure = FeelNull.Because($"不能从{from.Kind}逐一数到{to.Kind}");
        else if (failure is null && HalfSize(from, to) > Iteration.Limit / 2)
            failure = Iteration.TooMany;
        return failure is null;
    }

    /// <summary>The members of a range, upwards.</summary>
    internal static bool TryWalk(FeelRange range, out IEnumerable<FeelValue> items, out FeelNull? failure)
    {
        if (range.Start is not { } start || range.End is not { } end || Ordering.Of(start, end) is not <= 0)
        {
            items = [];
            failure = FeelNull.Because($"区间 {range} 不能逐一列出");
            return false;
        }
        if (!TryWalk(start, end, out items, out failure))
            return false;
        items = items.Where(item => Membership.In(item, range) is FeelBoolean { Value: true });
        return true;
    }

    private static decimal HalfSize(FeelValue from, FeelValue to) => (from, to) switch
    {
        (FeelNumber a, FeelNumber b) => Math.Abs(a.Value / 2 - b.Value / 2),
        (FeelDate a, FeelDate b) => Math.Abs(a.Civil.DayNumber - b.Civil.DayNumber) / 2,
        _ => 0,
    };

    private static IEnumerable<FeelValue> Days(FeelDate from, FeelDate to) =>
        Count(from.Civil.DayNumber, to.Civil.DayNumber)
            .Select(day => new FeelDate(CivilDate.FromDayNumber((long)day)!.Value));

    private static IEnumerable<decimal> Count(decimal from, decimal to)
    {
        var step = from <= to ? 1 : -1;
        for (var number = from; step > 0 ? number <= to : number >= to; number += step)
            yield return number;
    }
}
