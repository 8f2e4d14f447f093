namespace Peiyu.Plans.Evaluation;

/// <summary>What a growth rate is worked out from. Sums of parts add up; their rates don't.</summary>
/// <param name="Now">The months of the plan year that have a value the year before, together.</param>
/// <param name="Before">The same months of the year before.</param>
/// <param name="Pairs">How many such months of enterprises there are.</param>
public sealed record GrowthSum(decimal Now, decimal Before, int Pairs)
{
    private const int Decimals = 4;

    public static GrowthSum None { get; } = new(0, 0, 0);

    /// <summary>To four decimals, half away from zero; null without a pair of months or with a base of zero.</summary>
    public decimal? Rate => Pairs == 0 || Before == 0
        ? null
        : decimal.Round((Now / Before) - 1, Decimals, MidpointRounding.AwayFromZero);

    public static GrowthSum operator +(GrowthSum left, GrowthSum right) => Add(left, right);

    public static GrowthSum Add(GrowthSum left, GrowthSum right) =>
        new(left.Now + right.Now, left.Before + right.Before, left.Pairs + right.Pairs);
}
