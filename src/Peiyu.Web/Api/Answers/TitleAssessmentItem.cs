using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Web.Api.Answers;

[Description("一种资质的自评")]
internal sealed record TitleAssessmentItem
{
    [Description("标准的代号")] public required string Id { get; init; }

    [Description("资质")] public required string Title { get; init; }

    [Description("用的标准")] public required CriteriaVersionItem Version { get; init; }

    [Description("met 够条件，unmet 不够，unknown 还判断不了")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("基本条件，都要够")] public required IReadOnlyList<CriterionItem> Conditions { get; init; }

    [Description("评价得分；不打分的是空")] public required ScoreAnswer? Score { get; init; }

    [Description("得分以外的路，任一条够就行")] public required IReadOnlyList<WayItem> Ways { get; init; }

    [Description("差什么最少就到；只有不够的才有")] public required IReadOnlyList<string> Steps { get; init; }

    [Description("缺哪些数")] public required IReadOnlyList<string> Missing { get; init; }

    public static TitleAssessmentItem Of(CriteriaAssessment one) => new()
    {
        Id = one.Set.Id,
        Title = one.Set.Title,
        Version = CriteriaVersionItem.Of(one.Set.Version),
        Status = Words.Of(one.Status),
        Conditions = [.. one.When.Select(CriterionItem.Of)],
        Score = one.Score is { } score ? ScoreAnswer.Of(score) : null,
        Ways = [.. one.Ways.Select(way => new WayItem
        {
            Name = way.Way.Name,
            Status = Words.Of(way.Status),
            NeedsAll = way.Way.NeedsAll,
            Conditions = [.. way.Results.Select(CriterionItem.Of)],
        })],
        Steps = [.. CriteriaSteps.Of(one).Select(step => step.Sentence)],
        Missing = one.Missing,
    };
}

[Description("一条申报条件")]
internal sealed record CriterionItem
{
    [Description("问的是什么")] public required string Say { get; init; }

    [Description("met 是，unmet 否，unknown 未知")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("没有数据可以判断，要由人来看")] public required bool ByHand { get; init; }

    [Description("一句话：是不是，按什么，差多少，缺什么")] public required string Because { get; init; }

    [Description("凭记忆写下、待核对的是什么；没有就是空")] public required string? Memory { get; init; }

    public static CriterionItem Of(CriterionResult result) => new()
    {
        Say = result.Criterion.Say,
        Status = Words.Of(result.Status),
        ByHand = result.IsByHand,
        Because = result.Finding.Because,
        Memory = result.Criterion.Memory,
    };
}

[Description("得分以外的一条路")]
internal sealed record WayItem
{
    [Description("名称")] public required string Name { get; init; }

    [Description("met 够，unmet 不够，unknown 未知")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("true 都要够，false 任一条够就行")] public required bool NeedsAll { get; init; }

    [Description("各条件")] public required IReadOnlyList<CriterionItem> Conditions { get; init; }
}

[Description("分数；还不能定的最低和最高不一样")]
internal sealed record ScoreRangeItem
{
    [Description("最低")] public required decimal Lowest { get; init; }

    [Description("最高")] public required decimal Highest { get; init; }

    public static ScoreRangeItem Of(ScoreRange range) => new() { Lowest = range.Lowest, Highest = range.Highest };
}

[Description("评价得分")]
internal sealed record ScoreAnswer
{
    [Description("总分")] public required ScoreRangeItem Total { get; init; }

    [Description("满分")] public required decimal Full { get; init; }

    [Description("总分要到的分数")] public required decimal Pass { get; init; }

    [Description("true 要多于 pass，false 到 pass 就行")] public required bool Above { get; init; }

    [Description("met 够，unmet 不够，unknown 未知")]
    [AllowedValues("met", "unmet", "unknown")]
    public required string Status { get; init; }

    [Description("各组指标")] public required IReadOnlyList<GroupScoreItem> Groups { get; init; }

    public static ScoreAnswer Of(ScoreResult score) => new()
    {
        Total = ScoreRangeItem.Of(score.Total),
        Full = score.Sheet.Full,
        Pass = score.Sheet.Pass.Value,
        Above = score.Sheet.Pass.Above,
        Status = Words.Of(score.Status),
        Groups = [.. score.Groups.Select(group => new GroupScoreItem
        {
            Name = group.Group.Name,
            Score = ScoreRangeItem.Of(group.Score),
            Max = group.Group.Max,
            Pass = group.Group.Pass?.Value,
            Items = [.. group.Items.Select(item => new ItemScoreItem
            {
                Name = item.Item.Name,
                Score = ScoreRangeItem.Of(item.Score),
                Max = item.Item.Max,
                Judged = item.Judged,
                Bands = [.. item.Reached.Select(band => band.Say)],
                Missing = item.Missing,
                Memory = item.Item.Memory,
            })],
        })],
    };
}

[Description("一组指标的分")]
internal sealed record GroupScoreItem
{
    [Description("组")] public required string Name { get; init; }

    [Description("得分")] public required ScoreRangeItem Score { get; init; }

    [Description("满分")] public required decimal Max { get; init; }

    [Description("这一组要到的分数；没有要求是空")] public required decimal? Pass { get; init; }

    [Description("各项指标")] public required IReadOnlyList<ItemScoreItem> Items { get; init; }
}

[Description("一项指标的分")]
internal sealed record ItemScoreItem
{
    [Description("指标")] public required string Name { get; init; }

    [Description("得分")] public required ScoreRangeItem Score { get; init; }

    [Description("满分")] public required decimal Max { get; init; }

    [Description("专家打分的平均；还没有够人数、或不由人打分的是空")] public required decimal? Judged { get; init; }

    [Description("够的是哪一档，加分的是哪几条")] public required IReadOnlyList<string> Bands { get; init; }

    [Description("缺哪些数")] public required IReadOnlyList<string> Missing { get; init; }

    [Description("凭记忆写下、待核对的是什么；没有就是空")] public required string? Memory { get; init; }
}
