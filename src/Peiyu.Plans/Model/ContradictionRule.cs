namespace Peiyu.Plans.Model;

/// <summary>Data that can't be right together (对不上).</summary>
/// <param name="Id">Stable, in kebab-case.</param>
/// <param name="Say">What is odd, in words for a page.</param>
/// <param name="On">The kind whose cases are looked at, each alone; the register: each enterprise.</param>
/// <param name="If">True: it is contradictory. What is not known contradicts nothing.</param>
/// <param name="Touches">The facts and fields that are at odds.</param>
/// <param name="Place">Where it is written.</param>
public sealed record ContradictionRule(
    string Id, string Say, Kind On, PlanExpression If, IReadOnlyList<string> Touches, SourcePlace Place);
