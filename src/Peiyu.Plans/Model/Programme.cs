namespace Peiyu.Plans.Model;

/// <summary>A programme (培育项目): a row of the annex, or a target that stands in the text alone.</summary>
/// <param name="Row">1 to 19, or the clause for those of the text.</param>
/// <param name="Name">As printed.</param>
/// <param name="Label">A few characters for a narrow column.</param>
/// <param name="Clause">The clause of the text that speaks of it.</param>
/// <param name="Due">The deadline as printed.</param>
/// <param name="Contacts">The contact group of the annex; null for those of the text.</param>
/// <param name="Printed">The total as printed; null where the annex prints none.</param>
/// <param name="Targets">What is counted against what.</param>
/// <param name="Assumptions">What the document leaves open.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Programme(
    string Row,
    string Name,
    string Label,
    string Clause,
    string Due,
    string? Contacts,
    string? Printed,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Assumption> Assumptions,
    SourcePlace Place);
