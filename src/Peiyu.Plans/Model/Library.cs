namespace Peiyu.Plans.Model;

/// <summary>A cultivation library (培育库): which enterprises belong in it.</summary>
/// <param name="Id">The identifier of the glossary.</param>
/// <param name="Name">The document's name: 基础种子库.</param>
/// <param name="Clause">The clause that sets it up.</param>
/// <param name="When">All must hold.</param>
/// <param name="Assumptions">What the document leaves open.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Library(
    string Id,
    string Name,
    string Clause,
    IReadOnlyList<Condition> When,
    IReadOnlyList<Assumption> Assumptions,
    SourcePlace Place);
