using Peiyu.Plans.Model.Criteria;
using Peiyu.Plans.Populations;

namespace Peiyu.Plans.Evaluation.Criteria;

/// <summary>The size of an enterprise, worked out (企业划型).</summary>
/// <param name="Standard">The standard in force.</param>
/// <param name="Enterprise">Whose size it is.</param>
/// <param name="Sector">Its row of the table; null where its industry is not known or in none.</param>
/// <param name="Highest">The largest class possible; null without a sector.</param>
/// <param name="Lowest">The smallest class possible; the same where it is settled.</param>
/// <param name="Registered">What the register says; null where nothing is filled in.</param>
/// <param name="Measures">The measures of the sector with their values.</param>
/// <param name="Missing">What would settle it.</param>
public sealed record SizeAssessment(
    SizeStandard Standard,
    Enterprise Enterprise,
    SizeSector? Sector,
    string? Highest,
    string? Lowest,
    string? Registered,
    IReadOnlyList<FactRead> Measures,
    IReadOnlyList<string> Missing)
{
    /// <summary>The class, where it is settled.</summary>
    public string? Class => Highest == Lowest ? Highest : null;

    /// <summary>The register says a class that can't be.</summary>
    public bool Differs => Registered is not null && Highest is not null
        && Standard.Classes is var classes && classes.ToList().IndexOf(Registered) is var at
        && (at < classes.ToList().IndexOf(Highest) || at > classes.ToList().IndexOf(Lowest!));
}
