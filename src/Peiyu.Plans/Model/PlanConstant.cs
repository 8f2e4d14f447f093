using Peiyu.Feel.Values;

namespace Peiyu.Plans.Model;

/// <summary>A named number of the plan's rules: 万.</summary>
public sealed record PlanConstant(string Name, FeelValue Value, SourcePlace Place);
