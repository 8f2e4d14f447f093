namespace Peiyu.Plans.Model.Criteria;

/// <summary>The document that sets criteria, and the days on which it is in force.</summary>
/// <param name="Name">What it is called: 创新型中小企业评价标准（2022年）.</param>
/// <param name="DocumentNumber">文号: 工信部企业〔2022〕63号.</param>
/// <param name="Document">The document's name, with the annex.</param>
/// <param name="From">The first day in force.</param>
/// <param name="To">The last day in force; null: no end is known.</param>
/// <param name="Source">Where its words were read.</param>
/// <param name="Memory">What of the whole was written down from memory and waits to be held against the text; null: nothing.</param>
/// <param name="Assumptions">What the document leaves open.</param>
public sealed record CriteriaVersion(
    string Name,
    string DocumentNumber,
    string Document,
    DateOnly From,
    DateOnly? To,
    string Source,
    string? Memory,
    IReadOnlyList<Assumption> Assumptions)
{
    public bool Covers(DateOnly day) => From <= day && !(To < day);

    /// <summary>Whether there is a day on which both are in force.</summary>
    public bool Overlaps(CriteriaVersion other) => !(To < other.From) && !(other.To < From);
}
