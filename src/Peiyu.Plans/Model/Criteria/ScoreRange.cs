using System.Globalization;

namespace Peiyu.Plans.Model.Criteria;

/// <summary>What a score is at least and at most; both are the same where it is settled.</summary>
public readonly record struct ScoreRange(decimal Lowest, decimal Highest)
{
    public static ScoreRange Zero { get; }

    public static ScoreRange Of(decimal score) => new(score, score);

    public bool IsExact => Lowest == Highest;

    public bool Contains(ScoreRange other) => Lowest <= other.Lowest && other.Highest <= Highest;

    /// <summary>Everything that one or the other can be.</summary>
    public ScoreRange Or(ScoreRange other) => new(Math.Min(Lowest, other.Lowest), Math.Max(Highest, other.Highest));

    public ScoreRange AtMost(decimal max) => new(Math.Clamp(Lowest, 0, max), Math.Clamp(Highest, 0, max));

    public static ScoreRange operator +(ScoreRange left, ScoreRange right) =>
        new(left.Lowest + right.Lowest, left.Highest + right.Highest);

    /// <summary>15, or 15—20.</summary>
    public override string ToString() => IsExact ? Plain(Lowest) : $"{Plain(Lowest)}—{Plain(Highest)}";

    private static string Plain(decimal score) => score.ToString("0.##", CultureInfo.InvariantCulture);
}
