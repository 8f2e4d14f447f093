namespace Peiyu.Plans.Model.Criteria;

/// <summary>A standard that sorts enterprises into classes by the lower bounds of their sector (企业划型).</summary>
public sealed record SizeStandard
{
    public required string Id { get; init; }

    /// <summary>The field of the register that says the class as filled in (企业规模).</summary>
    public required Field Field { get; init; }

    public required CriteriaVersion Version { get; init; }

    /// <summary>From the largest to the smallest; the last has no bound.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>The first whose condition holds is the enterprise's.</summary>
    public required IReadOnlyList<SizeSector> Sectors { get; init; }

    public required SourcePlace Place { get; init; }

    public override string ToString() => Id;
}
