using Peiyu.Feel.Values;

namespace Peiyu.Feel.Functions.Numbers;

/// <summary>Exact rounding to a number of digits after the point, or before it if that number is negative.</summary>
internal static class Rounding
{
    private const int MostDigits = 28;

    internal static FeelValue Apply(Arguments arguments, RoundingRule rule)
    {
        var scale = arguments.Has(1) ? Math.Truncate(arguments.Number(1)) : 0;
        return scale is < -6111 or > 6176
            ? FeelNull.Because($"不能舍入到 {scale} 位")
            : new FeelNumber(Round(arguments.Number(0), (int)scale, rule));
    }

    private static decimal Round(decimal number, int scale, RoundingRule rule)
    {
        if (scale > MostDigits)
            return number;
        if (scale < -MostDigits)
            return rule is RoundingRule.Up or RoundingRule.Floor or RoundingRule.Ceiling && number != 0
                ? throw new OverflowException()
                : 0;
        var unit = Unit(scale);
        // Remainders of decimals are exact, quotients are not.
        var rest = number % unit;
        var towardsZero = number - rest;
        return rest != 0 && IsAway(rule, rest, unit, towardsZero)
            ? towardsZero + Math.Sign(number) * unit
            : towardsZero;
    }

    private static bool IsAway(RoundingRule rule, decimal rest, decimal unit, decimal towardsZero)
    {
        // Half of the largest unit and twice the rest both fit.
        var half = Math.Abs(rest).CompareTo(unit / 2);
        return rule switch
        {
            RoundingRule.Up => true,
            RoundingRule.Down => false,
            RoundingRule.Floor => rest < 0,
            RoundingRule.Ceiling => rest > 0,
            RoundingRule.HalfUp => half >= 0,
            RoundingRule.HalfDown => half > 0,
            _ => half > 0 || (half == 0 && towardsZero / unit % 2 != 0),
        };
    }

    private static decimal Unit(int scale)
    {
        if (scale >= 0)
            return new decimal(1, 0, 0, false, (byte)scale);
        var unit = 1m;
        for (var i = scale; i < 0; i++)
            unit *= 10;
        return unit;
    }
}
