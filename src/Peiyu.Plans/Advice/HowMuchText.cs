using Peiyu.Feel;
using Peiyu.Feel.Values;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>What an award comes to, in sentences.</summary>
internal static class HowMuchText
{
    public static IReadOnlyList<string> Of(Plan plan, Policy policy) =>
    [
        Sum(plan, policy),
        .. policy.Clips.Select(clip => Clipped(plan, clip)),
        .. PartWords(policy),
        .. plan.Relations.Where(relation => relation.Of.Contains(policy.Id)).Select(relation => relation.Say),
        .. policy.At.Count > 1 ? [string.Join('、', policy.At.Select(stage => $"每次{stage.Stage}")) + "各一笔"] : Array.Empty<string>(),
        .. policy.Selective ? ["择优给：够条件只是有资格，不是必得"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> PartWords(Policy policy) =>
    [
        .. policy.Rank is { } rank ? [rank.Say] : Array.Empty<string>(),
        .. policy.Shares.Count > 0 ? [$"分给{string.Join('、', policy.Shares.Select(share => share.To))}"] : Array.Empty<string>(),
        .. policy.Instalments.Count > 0 ? [$"分 {policy.Instalments.Count} 期付：{string.Join('；', policy.Instalments.Select(part => part.Say))}"] : Array.Empty<string>(),
        .. policy.ClawBacks.Select(back => $"要退的情形：{back.Say}"),
    ];

    private static string Sum(Plan plan, Policy policy)
    {
        if (policy.Amount is not { } amount)
        {
            return "文件没有写金额";
        }

        if (FixedSums.Of(plan, policy) is { } sum)
        {
            return (policy.Kind == AwardKind.UpTo ? "最高 " : "") + Amounts.Yuan(sum);
        }

        var matched = policy.MatchOf is { } id ? $"“{plan.Policy(id)!.Name}”的金额" : null;
        var words = AmountText.Of(plan, amount, matched) ?? Decided(amount) ?? "按规则原文计算";
        return policy.Kind switch
        {
            AwardKind.UpTo => $"最高按{words}",
            AwardKind.Tax => $"{words}，是少缴的税，按最近一年估算",
            _ => words,
        };
    }

    private static string? Decided(PlanExpression amount) => amount.Decisions.Count == 0
        ? null
        : $"按表{string.Join('、', amount.Decisions.Select(decision => $"“{decision.Name}”（{decision.File}）"))}计算";

    private static string Clipped(Plan plan, Clip clip)
    {
        var limit = Amounts.Yuan(Limit(plan, clip));
        return clip switch
        {
            Clip.AtLeast => $"不到 {limit}的按 {limit}",
            Clip.AtMost => $"最高 {limit}",
            Clip.AtMostTogether together => $"{(clip.By.Any(char.IsAsciiDigit) ? clip.By : $"{clip.By} {limit}")}，"
                + $"{(together.Lifetime ? "各年度" : "一年里")}的几笔合用，按{string.Join('、', together.Order)}先后占用",
            _ => clip.By,
        };
    }

    /// <summary>That it is a number was checked when the plan was read.</summary>
    private static decimal Limit(Plan plan, Clip clip)
    {
        var constants = plan.Constants.ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal);
        return ((FeelNumber)clip.Limit.Feel.Evaluate(FeelScope.Of(constants))).Value;
    }
}
