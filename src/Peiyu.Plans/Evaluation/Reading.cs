using Peiyu.Feel;
using Peiyu.Feel.Values;

namespace Peiyu.Plans.Evaluation;

/// <summary>A comparison that was made while a rule was evaluated, with what was read.</summary>
/// <param name="Comparison">The place in the rule's text.</param>
/// <param name="Left">The value on the left.</param>
/// <param name="Right">The value on the right.</param>
/// <param name="Result">True, false or null.</param>
public sealed record Reading(FeelComparison Comparison, FeelValue Left, FeelValue Right, FeelValue Result)
{
    /// <summary>A comparison with a written null asks whether something is known; it tells a reader nothing.</summary>
    public bool AsksWhetherKnown => Comparison.Left == "null" || Comparison.Right == "null";

    public bool IsFalse => Result is FeelBoolean { Value: false };

    /// <summary>
    /// By how much it failed, in the unit of what was compared: a number, or days between two days.
    /// Null where it did not fail or the two have no distance.
    /// </summary>
    public string? Gap => !IsFalse ? null : (Left, Right) switch
    {
        (FeelNumber left, FeelNumber right) when left.Value != right.Value => Amounts.Plain(Math.Abs(left.Value - right.Value)),
        (FeelDate { IsDateOnly: true } left, FeelDate { IsDateOnly: true } right) when left.Value != right.Value =>
            $"{Math.Abs(left.Value.DayNumber - right.Value.DayNumber)} 天",
        _ => null,
    };

    // A long expression on the left would bury what it came to; the rule itself is shown beside.
    private const int LongestName = 16;

    public override string ToString() =>
        $"{(Comparison.Left.Length <= LongestName ? Comparison.Left : "")} 为 {Show(Left)}，要求 {Sign} {Show(Right)}".TrimStart()
        + (Gap is { } gap ? $"，差 {gap}" : "");

    private string Sign => Comparison.Operator switch
    {
        "<=" => "≤",
        ">=" => "≥",
        "!=" => "≠",
        var other => other,
    };

    /// <summary>A value in words for a person.</summary>
    public static string Show(FeelValue value) => value switch
    {
        FeelText text => text.Shown,
        FeelNumber number => Amounts.Plain(number.Value),
        FeelDate { IsDateOnly: true } date => $"{date.Value:yyyy-MM-dd}",
        FeelBoolean boolean => boolean.Value ? "是" : "否",
        FeelNull => "未知",
        _ => value.ToString()!,
    };
}
