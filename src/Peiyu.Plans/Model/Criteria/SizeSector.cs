namespace Peiyu.Plans.Model.Criteria;

/// <summary>A row of the standard: an industry with its lower bounds.</summary>
/// <param name="Name">工业.</param>
/// <param name="If">Whether an enterprise is in it.</param>
/// <param name="Bounds">By what is measured.</param>
/// <param name="Memory">What of it was written down from memory; null: nothing.</param>
/// <param name="Place">Where it is written.</param>
public sealed record SizeSector(string Name, PlanExpression If, IReadOnlyList<SizeBound> Bounds, string? Memory, SourcePlace Place);
