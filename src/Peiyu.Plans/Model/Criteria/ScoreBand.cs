namespace Peiyu.Plans.Model.Criteria;

/// <summary>A band of an item (档): its points where the condition holds.</summary>
/// <param name="Score">The points; a range where experts choose within the band.</param>
/// <param name="Say">What it asks, in words for a page.</param>
/// <param name="If">True, false, or null where it can't be told.</param>
public sealed record ScoreBand(ScoreRange Score, string Say, PlanExpression If);
