namespace Peiyu.Columns.Storage;

/// <summary>Exact decimals as whole multiples of a power of ten.</summary>
internal static class Scaled
{
    private const decimal Trimming = 1.0000000000000000000000000000m;

    /// <summary>How many decimals a number needs: 1.50 needs one.</summary>
    public static int ScaleOf(decimal number) => (number / Trimming).Scale;

    /// <summary>10 to the power.</summary>
    public static Int128 Power(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    /// <summary>Whether a range of whole numbers fits 64 bits.</summary>
    public static bool Fits(Int128 min, Int128 max) => min > long.MinValue && max <= long.MaxValue;

    public static bool TryScale(decimal number, int scale, out long whole)
    {
        var fits = Math.Abs(number) < long.MaxValue / (decimal)Power(scale);
        whole = fits ? (long)(number * (decimal)Power(scale)) : 0;
        return fits;
    }

    public static decimal Unscale(long whole, int scale) =>
        new(unchecked((int)Math.Abs(whole)), (int)(Math.Abs(whole) >> 32), 0, whole < 0, (byte)scale);
}
