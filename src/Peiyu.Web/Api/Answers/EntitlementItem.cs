using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Plans.Evaluation;

namespace Peiyu.Web.Api.Answers;

[Description("一项奖补的判定")]
internal sealed record EntitlementItem
{
    [Description("政策的代号")] public required string Policy { get; init; }

    [Description("政策的名称")] public required string Name { get; init; }

    [Description("文件里的条")] public required string Clause { get; init; }

    [Description("出资方")] public required string Payer { get; init; }

    [Description("fixed 定额，up-to 最高，rate 按比例，tax 少缴的税（估计），as-published 文件没有给出金额")]
    [AllowedValues("fixed", "up-to", "rate", "tax", "as-published")]
    public required string Kind { get; init; }

    [Description("是否择优：符合的里面再挑")] public required bool Selective { get; init; }

    [Description("哪一件事项；不看事项的政策是空")] public required string? Case { get; init; }

    [Description("哪一天的事；没有就是空")] public required DateOnly? EventOn { get; init; }

    [Description("met 符合，near 差一点，unmet 不符合，unknown 判断不了")]
    [AllowedValues("met", "near", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("金额，元；不符合、判断不了或文件没有给出金额就是空，不是 0")] public required decimal? Amount { get; init; }

    [Description("怎么封顶、保底的，按先后")] public required IReadOnlyList<ClipItem> Clips { get; init; }

    [Description("各条件")] public required IReadOnlyList<FindingItem> Findings { get; init; }

    [Description("理由，一条一句")] public required IReadOnlyList<string> Because { get; init; }

    [Description("缺什么；只有判断不了的才有")] public required IReadOnlyList<string> Missing { get; init; }

    [Description("差多少；不是差一点就是空")] public required string? Near { get; init; }

    public static EntitlementItem Of(Entitlement one)
    {
        var near = one.NearMiss;
        return new()
        {
            Policy = one.Policy.Id,
            Name = one.Policy.Name,
            Clause = one.Policy.Clause,
            Payer = one.Policy.Payer,
            Kind = AnswerJson.Name(one.Policy.Kind),
            Selective = one.Policy.Selective,
            Case = one.Case,
            EventOn = one.EventOn,
            Status = Words.Of(one.Status, near),
            Amount = Money.Of(one.Amount),
            Clips = [.. one.Clips.Select(clip => new ClipItem { By = clip.By, Clause = clip.Clause, From = Money.Of(clip.From), To = Money.Of(clip.To) })],
            Findings = [.. one.Findings.Select(finding => new FindingItem
            {
                Say = finding.Say,
                Rule = finding.Rule,
                Status = Words.Of(finding.Status),
                Because = finding.Because,
            })],
            Because = one.Because,
            Missing = one.Missing,
            Near = near?.Words,
        };
    }
}

[Description("一次封顶或保底")]
internal sealed record ClipItem
{
    [Description("文件怎么说")] public required string By { get; init; }

    [Description("文件里的条")] public required string Clause { get; init; }

    [Description("以前的金额，元")] public required decimal From { get; init; }

    [Description("以后的金额，元")] public required decimal To { get; init; }
}

[Description("一个条件")]
internal sealed record FindingItem
{
    [Description("问的是什么")] public required string Say { get; init; }

    [Description("计划里写的规则")] public required string Rule { get; init; }

    [Description("met 是，unmet 否，unknown 未知")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("一句话：是不是，按什么，差多少，缺什么")] public required string Because { get; init; }
}
