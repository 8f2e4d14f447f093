using System.Text.RegularExpressions;
using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>Says how much a number is short of what is asked, in the unit of what was compared.</summary>
internal static partial class GapWords
{
    private const int PercentDecimals = 2;

    public static string Of(Plan plan, Finding failed, Reading reading, decimal gap)
    {
        var left = reading.Comparison.Left;
        var label = Quantities.UnitOf(plan, Bare(left)) is null ? $"{failed.Say}：" : Bare(left);
        var asksLess = reading.Comparison.Operator is "<" or "<=";
        if (gap == 0)
        {
            var threshold = ((FeelNumber)reading.Right).Value;
            var written = CommonUnit(plan, left) is { } unit ? Quantities.ShowGap(unit, threshold) : Amounts.Plain(threshold);
            return $"{label}正好 {written}，要{(asksLess ? "少于" : "多于")}它";
        }

        var amount = Amount(plan, reading, gap);
        return $"{label}{(asksLess ? "超出" : "差")}{(char.IsAsciiDigit(amount[0]) ? " " : "")}{amount}";
    }

    private static string Amount(Plan plan, Reading reading, decimal gap) =>
        CommonUnit(plan, reading.Comparison.Left) is { } unit ? Quantities.ShowGap(unit, gap)
        // A number that no unit fits and that is asked to reach a part of one is a rate.
        : reading.Right is FeelNumber { Value: > 0 and < 1 } ? Points(gap)
        : Amounts.Plain(gap);

    private static string Points(decimal gap) => Math.Round(gap * 100, PercentDecimals, MidpointRounding.AwayFromZero) is > 0 and var points
        ? $"{Amounts.Plain(points)} 个百分点"
        : "不到 0.01 个百分点";

    /// <summary>The unit of a fact or field, or of sums and differences of those that share it; null for anything else.</summary>
    private static string? CommonUnit(Plan plan, string text)
    {
        var units = text.Split(['+', '-'], StringSplitOptions.TrimEntries).Select(term => Quantities.UnitOf(plan, Bare(term))).Distinct().ToList();
        return units is [var unit] ? unit : null;
    }

    /// <summary>指标("工业总产值", "2023Q1") speaks of 工业总产值.</summary>
    private static string Bare(string term) => FactCall().Match(term.Trim()) is { Success: true } call ? call.Groups["fact"].Value : term.Trim();

    [GeneratedRegex("^指标\\(\\s*\"(?<fact>[^\"]+)\"[^()]*\\)$")]
    private static partial Regex FactCall();
}
