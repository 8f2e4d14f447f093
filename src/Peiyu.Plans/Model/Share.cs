namespace Peiyu.Plans.Model;

/// <summary>A receiver's part of an award that several receive, or a payer's part of one that several pay.</summary>
/// <param name="To">管理团队.</param>
/// <param name="Part">The part of the award, 0.6; the last gets what rounding leaves.</param>
public sealed record Share(string To, PlanExpression Part);
