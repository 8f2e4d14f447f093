using Peiyu.Feel.Tracing;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Plans.Explaining;

/// <summary>A comparison in words: 主营业务收入 430 万元，需不低于 500 万元，差 70 万元.</summary>
/// <param name="terms">What its parts are called.</param>
/// <param name="isWanted">Whether the rule asks that it holds; else it only looks whether it does.</param>
internal sealed class ComparisonText(Terms terms, bool isWanted)
{
    public string Of(Explanation left, string sign, Explanation right, FeelValue result)
    {
        if (IsNull(left) || IsNull(right))
        {
            return Known(IsNull(left) ? right : left);
        }

        if (terms.IsWritten(left) && !terms.IsWritten(right))
        {
            return Of(right, Mirrored(sign), left, result);
        }

        var unit = terms.UnitOf(left) ?? terms.UnitOf(right) ?? Rate(right);
        return $"{Told(left, unit)}，{Asked(sign, left, right, unit, result)}{Gap(left.Value!, sign, right.Value!, unit, result)}{Why(result)}";
    }

    /// <summary>主营业务收入 430 万元; a written value alone.</summary>
    public string Told(Explanation part, string? unit) => terms.IsWritten(part) ? Shown(part, unit) : $"{terms.Label(part)} {Shown(part, unit)}";

    /// <summary>计划年（2023-01-01 至 2023-12-31）; a written value alone.</summary>
    public string Against(Explanation part, string? unit) => terms.IsWritten(part) ? Shown(part, unit) : $"{terms.Label(part)}（{Shown(part, unit)}）";

    /// <summary>A null that no missing fact explains tells its cause: a wrong type, a division by zero.</summary>
    public static string Why(FeelValue result) => result is FeelNull { Cause: { Missing.Count: 0, Message: var message } } ? $"，算不出：{message}" : "";

    /// <summary>By how much it failed.</summary>
    public string Gap(FeelValue left, string sign, FeelValue right, string? unit, FeelValue result) =>
        !isWanted || result is not FeelBoolean { Value: false } || sign == "!=" ? "" : (left, right) switch
        {
            (FeelNumber low, FeelNumber high) when low.Value == high.Value => $"，正好是它，要{(sign == "<" ? "少于" : "多于")}它",
            (FeelNumber low, FeelNumber high) => $"，{(low.Value > high.Value ? "超出" : "差")} {Quantities.ShowGap(unit ?? "", Math.Abs(low.Value - high.Value))}",
            (FeelDate { IsDateOnly: true } day, FeelDate { IsDateOnly: true } limit) => $"，{Days(day.Value.DayNumber - limit.Value.DayNumber)}",
            _ => "",
        };

    private static string Days(int days) => days == 0 ? "正好是这一天" : $"{(days < 0 ? "早了" : "晚了")} {Math.Abs(days)} 天";

    private static bool IsNull(Explanation part) => part is { Kind: ExplanationKind.Constant, Value: FeelNull };

    private string Known(Explanation part)
    {
        var isField = part.Kind is ExplanationKind.Name or ExplanationKind.Entry;
        return part.Value is FeelNull ? $"{terms.Label(part)} {(isField ? "没有填" : "没有值")}" : $"{terms.Label(part)} {(isField ? "已填" : "有值")}（{terms.Show(part)}）";
    }

    private static string Shown(Explanation part, string? unit) => Terms.Show(part.Value!, unit);

    private string Asked(string sign, Explanation left, Explanation right, string? unit, FeelValue result)
    {
        var words = Words(sign, left.Value is FeelDate || right.Value is FeelDate);
        var against = Against(right, unit);
        return !isWanted ? $"是否{words} {against}"
            : result is not FeelBoolean { Value: true } ? $"需{words} {against}"
            : sign != "=" ? $"{words} {against}"
            : terms.IsWritten(right) ? "符合" : $"与{against} 相同";
    }

    /// <summary>Beside a number of no unit, a written part of one is a rate.</summary>
    private string? Rate(Explanation right) => right.Value is FeelNumber { Value: > 0 and < 1 } && terms.IsWritten(right) ? Quantities.Share : null;

    private static string Words(string sign, bool isDay) => sign switch
    {
        ">=" => isDay ? "不早于" : "不低于",
        "<=" => isDay ? "不晚于" : "不高于",
        ">" => isDay ? "晚于" : "高于",
        "<" => isDay ? "早于" : "低于",
        "!=" => "不为",
        _ => "为",
    };

    private static string Mirrored(string sign) => sign switch
    {
        ">=" => "<=",
        "<=" => ">=",
        ">" => "<",
        "<" => ">",
        _ => sign,
    };
}
