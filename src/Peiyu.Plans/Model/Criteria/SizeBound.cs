namespace Peiyu.Plans.Model.Criteria;

/// <summary>What a measure must be at least for a class. All bounds of a class must hold, else the next lower one is asked.</summary>
/// <param name="Measure">What is measured (从业人员), read like in any rule.</param>
/// <param name="Least">One number for each class but the last, from the largest down.</param>
public sealed record SizeBound(PlanExpression Measure, IReadOnlyList<PlanExpression> Least);
