using Peiyu.Feel.Values;

namespace Peiyu.Feel.Evaluation;

/// <summary>Results of functions that are computed in binary floating point.</summary>
internal static class Real
{
    internal static FeelValue From(double value, string what)
    {
        // Beyond this a decimal cannot hold the number; the comparison is false for NaN.
        if (!(Math.Abs(value) < 7.9e28))
            return Nulls.OutOfRange(what);
        return new FeelNumber((decimal)value);
    }
}
