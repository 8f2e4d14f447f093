using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

internal static class Power
{
    /// <summary>Exact for whole exponents as long as the digits last; otherwise about fifteen digits.</summary>
    internal static FeelValue Of(decimal number, decimal exponent)
    {
        if (exponent == decimal.Truncate(exponent) && Math.Abs(exponent) <= 100_000)
            return Whole(number, (int)exponent);
        return Real.From(Math.Pow((double)number, (double)exponent), "乘方");
    }

    private static FeelValue Whole(decimal number, int exponent)
    {
        if (exponent < 0)
            return number == 0 ? FeelNull.Because("除数为零")
                // So small a number that its power has no digits left.
                : Raise(number, -exponent) is var power && power == 0 ? Nulls.OutOfRange("“**”")
                : new FeelNumber(1 / power);
        return new FeelNumber(Raise(number, exponent));
    }

    private static decimal Raise(decimal number, int exponent)
    {
        var result = 1m;
        for (var factor = number; exponent > 0; exponent /= 2)
        {
            if (exponent % 2 == 1)
                result *= factor;
            // The last square is not needed, and might overflow.
            if (exponent > 1)
                factor *= factor;
        }
        return result;
    }
}
