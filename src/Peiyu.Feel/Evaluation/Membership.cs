using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Whether a value lies in a range, or among the values of a list.</summary>
internal static class Membership
{
    /// <summary>The meaning of <c>value in (test)</c> for a test that is an ordinary value.</summary>
    internal static FeelValue In(FeelValue value, FeelValue test) => test switch
    {
        FeelRange range => In(value, range),
        FeelList list => In(value, list),
        _ => Equality.Compare(value, test),
    };

    internal static FeelValue In(FeelValue value, FeelRange range) => range.Form switch
    {
        RangeForm.Exactly => Equality.Compare(value, range.Start!),
        RangeForm.Except => Logic.Not(Equality.Compare(value, range.Start!)),
        _ => Logic.All(Bounds(value, range), "in"),
    };

    private static IEnumerable<FeelValue> Bounds(FeelValue value, FeelRange range)
    {
        if (range.Start is { } start)
            yield return Comparing.Apply(range.StartIncluded ? ">=" : ">", value, start);
        if (range.End is { } end)
            yield return Comparing.Apply(range.EndIncluded ? "<=" : "<", value, end);
    }

    private static FeelValue In(FeelValue value, FeelList list)
    {
        if (value is not FeelRange && list.Items.Any(item => item is FeelRange))
            return Logic.Any(list.Items.Select(item => InItem(value, item)), "in");
        return FeelBoolean.Of(Equality.Holds(value, list) || list.Items.Any(item => Equality.Holds(value, item)));
    }

    private static FeelValue InItem(FeelValue value, FeelValue item) =>
        item is FeelRange range ? In(value, range) : FeelBoolean.Of(Equality.Holds(value, item));
}
