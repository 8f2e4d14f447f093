namespace Peiyu.Plans.Drafts;

/// <summary>A rule of an award: its amount, or one of its conditions or limits.</summary>
internal readonly record struct RulePart(RuleSort Sort, int Index);
