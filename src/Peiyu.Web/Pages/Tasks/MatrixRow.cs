using Peiyu.Plans.Model;

namespace Peiyu.Web.Pages.Tasks;

/// <summary>A target of the annex over all units.</summary>
/// <param name="Programme">Its programme.</param>
/// <param name="Target">The target.</param>
/// <param name="County">The county's.</param>
/// <param name="Units">One per unit that has a target of its own.</param>
/// <param name="Shares">For a target of the county alone: how many of those counted are the unit's.</param>
public sealed record MatrixRow(
    Programme Programme,
    Target Target,
    MatrixCell? County,
    IReadOnlyDictionary<string, MatrixCell> Units,
    Dictionary<string, int> Shares)
{
    public string Label => Programme.Label + (Target.Level is { } level ? $"·{level}" : "");

    public DateOnly? DueOn => Cells.LastOrDefault()?.Attainment.DueOn;

    /// <summary>The county's last.</summary>
    public IEnumerable<MatrixCell> Cells => County is { } county ? Units.Values.Append(county) : Units.Values;
}
