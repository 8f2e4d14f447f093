using Peiyu.Plans.Model;

namespace Peiyu.Plans.Advice;

/// <summary>An award's rule in sentences.</summary>
/// <param name="Who">给谁: first who it is about, then each further condition.</param>
/// <param name="HowMuch">给多少: the sum, then what raises, cuts or repeats it.</param>
/// <param name="Payer">谁付.</param>
/// <param name="When">何时.</param>
/// <param name="Source">The rule as written.</param>
public sealed record RuleText(
    IReadOnlyList<string> Who, IReadOnlyList<string> HowMuch, string Payer, string When, IReadOnlyList<RuleSource> Source)
{
    private const string Levels = "省市县";

    public static RuleText Of(Plan plan, Policy policy) => new(
        WhoText.Of(plan, policy),
        HowMuchText.Of(plan, policy),
        PayerOf(policy),
        WhenOf(plan, policy),
        [.. SourceOf(policy)]);

    private static string PayerOf(Policy policy)
    {
        var payer = policy switch
        {
            { Kind: AwardKind.Tax } => "不付现金，少缴税",
            _ when policy.Payer.All(Levels.Contains) => $"{string.Join('、', policy.Payer.ToCharArray())}财政",
            _ when policy.Payer.All(c => Levels.Contains(c) || c == '或') => $"{policy.Payer}财政",
            _ => $"文件只写“{policy.Payer}”，没有写谁付",
        };
        return policy.Pot is { } pot ? $"{payer}，从{pot}付" : payer;
    }

    private static string WhenOf(Plan plan, Policy policy)
    {
        var from = policy.From is { } day ? $"{day:yyyy-MM-dd} 起，" : "";
        return policy.At.Count == 0
            ? $"{(from.Length > 0 ? from : "随时，")}按截至日能知道的数判断"
            : $"{from}{string.Join('或', policy.At.Select(stage => stage.Name))}当天起就算，那一天要在 {plan.Year} 年内";
    }

    private static IEnumerable<RuleSource> SourceOf(Policy policy) =>
    [
        .. policy.Where is { } where ? [new RuleSource("范围", where.Text)] : Array.Empty<RuleSource>(),
        .. policy.When.Select(condition => new RuleSource(condition.Say, condition.If.Text)),
        .. policy.Amount is { } amount ? [new RuleSource("金额", amount.Text)] : Array.Empty<RuleSource>(),
        .. policy.Clips.Select(clip => new RuleSource(clip.By, clip.Limit.Text)),
    ];
}
