using Peiyu.Plans.Advice;
using Peiyu.Plans.Evaluation;
using Peiyu.Plans.Evaluation.Criteria;
using Peiyu.Plans.Model.Criteria;

namespace Peiyu.Web.Pages.Criteria;

/// <summary>How the state of a self-assessment is said.</summary>
internal static class CriteriaWords
{
    public const string Memory = "凭记忆，待核对";

    // Nearer than this, with one thing to do, is nearly there.
    private const decimal Near = 0.5m;

    public static string Mark(CriteriaAssessment one) => one.Status switch
    {
        Status.Met => "done",
        Status.Unmet => IsNear(one) ? "risk" : "notdue",
        _ => "unknown",
    };

    public static string Word(CriteriaAssessment one) => one.Status switch
    {
        Status.Met => "够条件",
        Status.Unmet => IsNear(one) ? "差一点" : "不够",
        _ => one.WaitsForPeople ? "待人核对" : "未知",
    };

    public static string Mark(Status status) => status switch { Status.Met => "done", Status.Unmet => "notdue", _ => "unknown" };

    /// <summary>Of one condition.</summary>
    public static string Word(CriterionResult result) => result.IsByHand ? "待人核对" : Word(result.Status);

    public static string Word(Status status) => status switch { Status.Met => "满足", Status.Unmet => "不够", _ => "未知" };

    /// <summary>The answer in a sentence.</summary>
    public static string Headline(CriteriaAssessment one) => one.Status switch
    {
        Status.Met => $"{one.Set.Title}：够条件{(one.Score is { } score ? $"，评价得分 {score.Total} 分" : "")}",
        Status.Unmet => $"{one.Set.Title}：{(one.Missing.Count > 0 ? "至少" : "")}还差 {CriteriaSteps.Of(one).Count} 样",
        _ when one.WaitsForPeople => $"{one.Set.Title}：看得到的都够，{(one.Score is null ? "还要人逐条核对" : "还要专家打分")}",
        _ => $"{one.Set.Title}：还判断不了，缺 {one.Missing.Count} 个数",
    };

    /// <summary>满足 1 条，1 条不够，3 条未知.</summary>
    public static string Count(CriteriaAssessment one)
    {
        Status[] all = [.. one.When.Select(result => result.Status), .. one.Score is null && one.Ways.Count == 0 ? Array.Empty<Status>() : [one.AnyWay]];
        return string.Join("，", new[] { Status.Met, Status.Unmet, Status.Unknown }
            .Select(status => (status, Count: all.Count(other => other == status)))
            .Where(pair => pair.Count > 0)
            .Select(pair => pair.status == Status.Met ? $"满足 {pair.Count} 条" : $"{pair.Count} 条{Word(pair.status)}"));
    }

    /// <summary>评价得分满 60 分；创新能力满 20 分.</summary>
    public static string Pass(ScoreSheet sheet) => string.Join("，", sheet.Groups.Where(group => group.Pass is not null)
        .Select(group => $"{group.Name}{group.Pass}").Prepend($"评价得分{sheet.Pass}"));

    /// <summary>2022-08-01 起，到 2026-03-31.</summary>
    public static string Days(CriteriaVersion version) =>
        $"{Figures.Day(version.From)} 起{(version.To is { } to ? $"，到 {Figures.Day(to)} 为止" : "，现行")}";

    private static bool IsNear(CriteriaAssessment one) => CriteriaSteps.Of(one) is [{ Count: 1, Distance: <= Near }];
}
