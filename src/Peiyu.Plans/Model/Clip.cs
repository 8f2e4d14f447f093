namespace Peiyu.Plans.Model;

/// <summary>Something that changes a rounded award: a floor, a ceiling, or a ceiling over several cases together.</summary>
/// <param name="By">What the document calls it; stands in the answer beside what it cut.</param>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Limit">The sum in yuan.</param>
public abstract record Clip(string By, string Clause, PlanExpression Limit)
{
    /// <summary>The award is raised to the limit where it lies below.</summary>
    public sealed record AtLeast(string By, string Clause, PlanExpression Limit) : Clip(By, Clause, Limit);

    /// <summary>The award is cut to the limit where it lies above.</summary>
    public sealed record AtMost(string By, string Clause, PlanExpression Limit) : Clip(By, Clause, Limit);

    /// <summary>
    /// All awards of one subject together are cut to the limit, the earlier ones first; one whose amount is unknown takes nothing.
    /// </summary>
    /// <param name="By">What the document calls it.</param>
    /// <param name="Clause">The clause that says so.</param>
    /// <param name="Limit">The sum in yuan that they share.</param>
    /// <param name="Lifetime">True: over all years. False: over the events of the plan year.</param>
    /// <param name="Order">The fields by which earlier is decided; then the order of the file.</param>
    public sealed record AtMostTogether(
        string By, string Clause, PlanExpression Limit, bool Lifetime, IReadOnlyList<Field> Order) : Clip(By, Clause, Limit);
}
