namespace Peiyu.Plans.Model;

/// <summary>What has to be paid back, and when (追回).</summary>
/// <param name="Say">十年内迁出的全额退回.</param>
/// <param name="If">Whether it has come to that.</param>
/// <param name="Sum">In yuan; it may be worked out from 奖补额, the whole award.</param>
public sealed record ClawBack(string Say, PlanExpression If, PlanExpression Sum);
