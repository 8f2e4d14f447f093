using System.Diagnostics;
using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>The six operators of comparison.</summary>
internal static class Comparing
{
    internal static FeelValue Apply(string sign, FeelValue left, FeelValue right) => sign switch
    {
        "=" => Equality.Compare(left, right),
        "!=" => Logic.Not(Equality.Compare(left, right)),
        _ => Ordered(sign, left, right),
    };

    private static FeelValue Ordered(string sign, FeelValue left, FeelValue right)
    {
        if (Nulls.Among(left, right) is { } none)
            return none;
        if (Ordering.Of(left, right) is not { } order)
            return FeelNull.Because($"{left.Kind}与{right.Kind}不能用“{sign}”比较");
        return FeelBoolean.Of(sign switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            _ => throw new UnreachableException(),
        });
    }
}
