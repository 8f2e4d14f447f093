namespace Peiyu.Plans.Evaluation;

/// <summary>How little is missing where one condition alone fails, and fails by a measurable gap.</summary>
/// <param name="Distance">Smaller is nearer: the share of the threshold that is missing, or the days as a share of 366.</param>
/// <param name="Words">主营业务收入差 70 万元, 晚了 144 天.</param>
public sealed record NearMiss(decimal Distance, string Words)
{
    /// <summary>Whether it can still be made good: a number can grow, a day that has passed can't be moved.</summary>
    public required bool CanBeMended { get; init; }
}
