using System.Globalization;

namespace Peiyu.Plans.Model.Criteria;

/// <summary>What a score must reach, or must lie above.</summary>
/// <param name="Value">The points.</param>
/// <param name="Above">True: the points themselves do not suffice (70 分以上，不含 70 分).</param>
/// <param name="Place">Where it is written.</param>
public sealed record ScoreThreshold(decimal Value, bool Above, SourcePlace Place)
{
    /// <summary>Whether a score suffices; null where it depends on what is not settled.</summary>
    public bool? IsReached(ScoreRange score) => Reached(score.Lowest) ? true : Reached(score.Highest) ? null : false;

    public bool Reached(decimal score) => Above ? score > Value : score >= Value;

    /// <summary>满 60 分, 多于 70 分.</summary>
    public override string ToString() => $"{(Above ? "多于" : "满")} {Value.ToString("0.##", CultureInfo.InvariantCulture)} 分";
}
