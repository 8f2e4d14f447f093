namespace Peiyu.Plans.Model.Criteria;

/// <summary>One condition of a title.</summary>
/// <param name="Say">What it asks, in words for a page.</param>
/// <param name="If">True, false, or null where it can't be told. No expression: people look at it, no data tells.</param>
/// <param name="Memory">What of it was written down from memory; null: nothing.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Criterion(string Say, PlanExpression? If, string? Memory, SourcePlace Place);
