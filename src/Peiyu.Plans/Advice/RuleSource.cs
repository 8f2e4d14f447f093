namespace Peiyu.Plans.Advice;

/// <summary>A part of a rule as the plan writes it (规则原文).</summary>
/// <param name="Label">What it is: 范围, 金额, or the condition in words.</param>
/// <param name="Feel">The expression.</param>
public sealed record RuleSource(string Label, string Feel);
