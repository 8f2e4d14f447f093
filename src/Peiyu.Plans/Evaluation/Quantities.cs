using Peiyu.Feel.Values;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Evaluation;

/// <summary>Writes values in the units of the plan's facts and fields.</summary>
internal static class Quantities
{
    public const string Yuan = "元";
    private const decimal TenThousand = 10_000m;

    /// <summary>A part of a whole, which is written as per cent.</summary>
    public const string Share = "share";

    /// <summary>元, 人, …; empty for a plain number or words, null for a name that is no fact, no field and no definition with a unit.</summary>
    public static string? UnitOf(Plan plan, string name) =>
        plan.Fact(name) is { } fact ? fact.Unit
        : plan.Definitions.FirstOrDefault(definition => definition.Name == name) is { } word && (word.IsShare || word.Unit.Length > 0)
            ? word.IsShare ? Share : word.Unit
        : plan.Kinds.SelectMany(kind => kind.Fields).FirstOrDefault(field => field.Name == name) is { } field
            ? field.Type.Name == "money" ? Yuan : ""
        : null;

    /// <summary>A value of a fact or field, exact.</summary>
    public static string Show(Plan plan, string name, FeelValue value) => ShowIn(UnitOf(plan, name), value);

    /// <summary>A value in a unit, exact; a plain number where there is none.</summary>
    public static string ShowIn(string? unit, FeelValue value) => value is not FeelNumber number ? Reading.Show(value)
        : unit switch
        {
            Yuan => Amounts.Yuan(number.Value),
            Share => Percent(number.Value) + "%",
            { Length: > 0 } => $"{Amounts.Plain(number.Value)} {unit}",
            _ => Amounts.Plain(number.Value),
        };

    /// <summary>How much is missing: sums of many digits to 0.01 万元, rounded up, because less would not do.</summary>
    public static string ShowGap(string unit, decimal gap) => unit switch
    {
        Yuan when gap >= TenThousand && gap % 100 != 0 => $"约 {Amounts.Plain(Math.Ceiling(gap / 100) / 100)} 万元",
        Yuan => Amounts.Yuan(gap),
        Share => Percent(gap) is "0" ? "不到 0.01 个百分点" : $"{Percent(gap)} 个百分点",
        { Length: > 0 } => $"{Amounts.Plain(gap)} {unit}",
        _ => Amounts.Plain(gap),
    };

    private static string Percent(decimal share) => Amounts.Plain(Math.Round(share * 100, 2, MidpointRounding.AwayFromZero));
}
