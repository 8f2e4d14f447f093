using System.Globalization;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;
using Peiyu.Plans.Populations;

namespace Peiyu.Web;

/// <summary>How figures and days are written on pages. An unknown is 未知 or —, never 0.</summary>
public static class Figures
{
    public const string None = "—";

    public static string Number(decimal? number, Target target) => number is not { } value ? "未知"
        : target.Measured is Measured.Growth ? Percent(value)
        : Amounts.Plain(value);

    /// <summary>To one decimal, with a real minus sign.</summary>
    public static string Percent(decimal share) => decimal.Round(share * 100, 1, MidpointRounding.AwayFromZero)
        .ToString("0.0", CultureInfo.InvariantCulture)
        .Replace('-', '−') + "%";

    public static string Day(DateOnly? day) => day is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : None;

    public static string Yuan(decimal? amount) => amount is { } yuan ? Amounts.Yuan(yuan) : None;

    /// <summary>24,091.7 万元: to a tenth of 万元, for a sentence; small sums as they are.</summary>
    public static string RoundYuan(decimal yuan) => Math.Abs(yuan) < 10_000
        ? Amounts.Yuan(yuan)
        : $"{Amounts.Plain(decimal.Round(yuan / 10_000, 1, MidpointRounding.AwayFromZero))} 万元";

    /// <summary>The class of a bar's length: a little over nothing shows, and all but the whole is not whole.</summary>
    public static string Fill(decimal? done, decimal goal)
    {
        if (done is not { } value || value <= 0)
        {
            return "f-0";
        }

        var share = goal <= 0 ? 100 : Math.Min(100, value * 100 / goal);
        return $"f-{(share >= 100 ? 100 : (int)Math.Clamp(Math.Floor(share), 1, 99))}";
    }

    /// <summary>What kind of number a target asks for: the stage that counts (入库, 认定), or what grows.</summary>
    public static string Measure(Target target) => target.Measured switch
    {
        Measured.Growth growth => $"{growth.Fact.Name}增长率",
        Measured.Count { At.Stage: { } stage } => stage,
        Measured.Figure figure => figure.Value.Name,
        Measured.Net net => $"净{net.At.Stage}",
        _ => "完成",
    };

    /// <summary>Which of several reported figures counts, in words.</summary>
    public static string Take(FigureTake take) => take switch
    {
        FigureTake.Sum => "各次相加",
        FigureTake.Last => "取最近一次",
        FigureTake.Lowest => "取最低的一次",
        _ => "取最高的一次",
    };

    public static string Period(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => "年度指标",
        PeriodKind.Quarter => "季度指标",
        PeriodKind.Month => "月度指标",
        PeriodKind.Day => "每日指标",
        _ => "不分期的指标",
    };
}
