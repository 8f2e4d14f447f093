namespace Peiyu.Plans.Model;

/// <summary>One condition of a rule. All conditions of a rule must hold; one false makes the whole unmet.</summary>
/// <param name="Say">What it asks, in words for a page.</param>
/// <param name="If">True, false, or null where it can't be told.</param>
public sealed record Condition(string Say, PlanExpression If);
